# 公式の関税率ファイルから取り込めなかったもの（関税率の読み込み、/ops/rules）

unread-shape = セルの数が見出しと合いません。
unread-no-code = 税率はありますが、コードがありません。
unread-code = コードが6桁、8桁、10桁のいずれでもありません。
unread-twice = 同じコードが、異なる税率で2回出てきます。
unread-no-rate = この行にも上の行にも税率がありません。
unread-parent = 上の行の税率を読み取れませんでした。
unread-special-provision = 第98類または第99類の規定です。この種の措置は独立した行として入力してください。
unread-reference = 税率は別の行または注に定められています。
unread-season = 税率が季節によって変わります。
unread-entry-price = 税率が輸入時の価格によって変わります。
unread-recipe = 税率の一部が配合（乳、砂糖、でん粉）によって変わります。
unread-unit = 関税の課税単位「{ $unit }」が、荷物の情報からはわかりません。
unread-several = 数量による税額が複数あります。
unread-part = 税率が商品の一部だけに適用されます。
unread-bounds = 税率の上限・下限を当社の表では表せません。
unread-formula = 税率が計算式です。
unread-provisional = 当面、代わりにEUの税率が適用されます。
unread-words = この語または数値を解釈できません。
unread-trade-remedy = 一部の商品には貿易救済措置の関税もかかりますが、ファイルに額の記載がありません。
unread-suspended = { $count ->
   *[other] { $count }行には当面の軽減税率がある可能性がありますが、ファイルに対象商品の記載がありません。
}
unread-quota = 関税割当の枠内に低い税率があります。
unread-differ = { $count ->
    [1] このHS6桁の税番に、読み取れない行が1行あります。商品に8桁が必要です。
   *[other] このHS6桁の税番には、行によって異なる税率が{ $count }件あります。商品に8桁が必要です。
}
unread-programme = { $count ->
   *[other] 制度「{ $code }」は国の一覧ではありません。該当は{ $count }行で、商品には一般税率を適用します。
}
unread-programme-unknown = { $count ->
   *[other] 制度「{ $code }」は当社の表にありません。該当は{ $count }行で、商品には一般税率を適用します。
}
unread-other-column = 第2欄の原産国向けの税率を読み取れませんでした。該当する商品の税率はここにはありません。{ $why }
unread-preference = 特恵税率を読み取れませんでした。商品には一般税率を適用します。{ $why }
