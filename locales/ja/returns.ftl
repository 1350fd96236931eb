## templates/shop/return.html

return-title = 返品する
return-crumbs = 現在地
return-order = ご注文
return-step-what = 品と理由
return-step-amount = 返金額
return-step-sent = 申込完了
return-what = 返品する品
return-bought =
    { $count ->
       *[other] { $count }点ご購入
    }
return-until = 返品期限
return-how-many = 数量
return-all-back = すべて返品済み、または返送中です。
return-why = 理由
return-look = 返金額を見る
return-check = まだ足りない項目があります
return-cannot = この内容では返品できません
return-one = 返品
return-comes-back = お返しする額
return-units =
    { $count ->
        [1] { $title }
       *[other] { $title } × { $count }
    }
return-goods = お支払い時の額
return-duty = その関税
return-tax = その税金
return-line = 関税・税金込みの商品代金
return-shipping = 送料
return-shipping-help = 送料の関税・税金・手数料を含む
return-shipping-stays = 返金の対象外：荷物の一部がお手元に残り、品に問題がなかったため
return-from-receipt = もとの明細：
return-when = 商品の到着後、お支払いと同じ方法でお返しします。カード会社の処理に数日かかることがあります。
return-words = お伝えになりたいこと
return-words-optional = （任意）
return-send = 返品を申し込む
return-change = 内容を変更
return-none-left = このご注文に、いま返品できる品はありません

## 理由とその結果：src/wording/labels.rs

return-reason-faulty = 壊れていた、または不良品だった
return-reason-faulty-help = すべてお返しします：商品代金、送料、関税、税金。
return-reason-not-as-described = ページの説明と違っていた
return-reason-not-as-described-help = すべてお返しします：商品代金、送料、関税、税金。
return-reason-wrong-item = 違う品が届いた
return-reason-wrong-item-help = すべてお返しします：商品代金、送料、関税、税金。
return-reason-changed-mind = 気が変わった
return-reason-changed-mind-help = 商品代金と、その関税と税金をお返しします。送料は、荷物の品をすべて返品される場合だけお返しします。
return-reason-cancelled = 発送前に取り消した
return-reason-cancelled-help = すべてお返しします：商品代金、送料、関税、税金、手数料。
return-reason-parcel-lost = 荷物が紛失した
return-reason-parcel-lost-help = すべてお返しします：商品代金、送料、関税、税金、手数料。当店が負担します。
return-reason-needed = 理由をお選びください。理由によってお返しする額が決まります。

## 返品の状態：src/wording/labels.rs

return-state-requested = 確認中
return-state-approved = 承認済み（商品の到着待ち）
return-state-rejected = お断り
return-state-received = 商品到着
return-state-lost = 荷物紛失（返金します）
return-state-owed = 返金待ち
return-state-underway = 返金手続き中
return-state-refunded = 返金済み

## 返品できない理由：src/web/shop/returns.rs

return-refused = { $why }
return-refused-nothing = 返品する品と数量をお選びください。
return-refused-not-yet = お支払いの完了後に返品できます。
return-refused-too-many =
    { $count ->
       *[other] あと{ $count }点まで返品できます。
    }
return-refused-too-late = 返品の期限は{ $day }でした。
return-refused-open = 同じ荷物の返品{ $rma }が手続き中です。完了したあとに、あらためてお申し込みください。
