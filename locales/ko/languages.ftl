## templates/ops/languages.html, templates/ops/language.html, templates/brand/listings.html: 언어마다 그 언어로 쓴 글이 얼마나 있는지

ops-nav-languages = 언어
languages-title = 언어
languages-say = 언어마다 그 언어로 쓴 글이 얼마나 있는지 보여 줍니다. 없는 글은 다른 언어로 표시하고, 그 사실을 밝힙니다.
languages-how = 상품 설명은 각 브랜드가 자기 업무 화면에서 씁니다. 여기서 상품명을 누르면 이 언어로 읽는 사람에게 보이는 페이지가 열립니다. 도시 이름은 해당 거점에서 바꿉니다.
languages-of = { $own }/{ $all }
languages-interface = 화면 문구
languages-listings = 판매 중인 상품
languages-options = 옵션
languages-pictures = 사진 설명
languages-categories = 분류
languages-cities = 도시
languages-what = 항목
languages-own = 이 언어로 있음
languages-other = 다른 언어로 표시
languages-none = 어느 언어로도 없음
languages-old = 원문보다 오래됨
languages-since = 원문 변경 시각
languages-house = 브랜드, 분류, 도시
languages-whole = 빠진 글도, 원문보다 오래된 글도 없습니다.
languages-older =
    { $count ->
       *[other] 원문보다 오래된 글 { $count }건
    }
languages-missing =
    { $count ->
       *[other] 빠진 글 { $count }건
    }
languages-lacking =
    { $count ->
       *[other] { $count }개 언어에서 일부 등록 상품에 그 언어로 된 설명이 없습니다
    }
languages-lacks =
    { $count ->
       *[other] { $language }: 설명이 없는 등록 상품 { $count }개
    }
