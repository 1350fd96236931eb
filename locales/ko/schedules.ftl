# 공식 관세율 파일에서 가져오지 못한 것(관세율 가져오기, /ops/rules).

unread-shape = 행의 칸 수가 머리행과 다릅니다.
unread-no-code = 세율은 있으나 코드가 없습니다.
unread-code = 코드가 6자리, 8자리, 10자리가 아닙니다.
unread-twice = 같은 코드가 다른 세율로 두 번 있습니다.
unread-no-rate = 이 행에도 위 행에도 세율이 없습니다.
unread-parent = 위 행의 세율을 읽을 수 없었습니다.
unread-special-provision = 제98류 또는 제99류의 규정입니다. 이런 조치는 별도의 행으로 입력하십시오.
unread-reference = 세율이 다른 행이나 주석에 있습니다.
unread-season = 세율이 계절에 따라 달라집니다.
unread-entry-price = 세율이 수입 가격에 따라 달라집니다.
unread-recipe = 세율의 일부가 성분(우유, 설탕, 전분)에 따라 달라집니다.
unread-unit = 관세의 부과 단위가 “{ $unit }”인데 소포에서는 알 수 없는 값입니다.
unread-several = 수량 기준 금액이 여럿입니다.
unread-part = 세율이 상품의 일부에만 적용됩니다.
unread-bounds = 당사 표에 담을 수 없는 상한·하한이 세율에 있습니다.
unread-formula = 세율이 산식으로 되어 있습니다.
unread-provisional = 당분간 여기에는 EU 세율이 대신 적용됩니다.
unread-words = 이 낱말이나 숫자를 해석할 수 없습니다.
unread-trade-remedy = 이 상품 중 일부에는 무역구제 관세도 부과되며, 파일에 금액이 없습니다.
unread-suspended = { $count }개 행은 당분간 더 낮은 세율일 수 있으나, 어떤 상품인지 파일에 없습니다.
unread-quota = 할당량 안에서는 더 낮은 세율이 있습니다.
unread-differ = { $count ->
    [1] 이 소호의 한 행을 읽지 못했습니다. 상품에 8자리가 필요합니다.
   *[other] 이 소호의 행에 서로 다른 세율이 { $count }개 있습니다. 상품에 8자리가 필요합니다.
}
unread-programme = “{ $code }” 프로그램은 국가 목록이 아닙니다. { $count }개 행에 나오며, 상품에는 기본세율을 적용합니다.
unread-programme-unknown = “{ $code }” 프로그램은 당사 표에 없습니다. { $count }개 행에 나오며, 상품에는 기본세율을 적용합니다.
unread-other-column = 제2란 원산지의 세율을 읽지 못해 해당 상품의 세율이 없습니다. { $why }
unread-preference = 특혜세율을 읽지 못해 상품에 기본세율을 적용합니다. { $why }
