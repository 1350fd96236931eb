## /ops/search: 색인, 동의어, 결과 없는 검색

ops-nav-search = 검색
searching-title = 검색
searching-say = 상점이 상품을 찾는 근거: 색인, 동의어, 그리고 구매자가 찾았지만 결과가 없던 검색어.
searching-index = 색인
searching-holds = 수록된 상품
searching-current = 반영 시점
searching-none = 아직 색인이 없습니다. 만들어질 때까지 검색과 목록은 데이터베이스에서 바로 읽습니다.
searching-building = 만드는 중: 상품 { $all }개 중 { $done }개
searching-rebuild = 색인 다시 만들기
searching-rebuild-say = 다시 만드는 동안에도 구매자는 평소처럼 검색합니다. 필터는 잠시 보이지 않을 수 있습니다.
said-index-anew = 색인을 다시 만들고 있습니다.
searching-try = 검색해 보기
searching-language = 언어
searching-query = 입력할 검색어
searching-show = 보기
searching-as-typed = 입력한 그대로만
searching-found =
    { $count ->
        [0] 찾은 상품이 없습니다. 배송 국가: { $country }.
       *[other] 상품 { $count }개를 찾았습니다. 배송 국가: { $country }. 상위 결과:
    }
searching-found-later = 색인을 만들고 있습니다. 끝나면 다시 시도하십시오.
searching-synonyms = 동의어: { $language }
searching-synonyms-say = 한 행이 한 그룹입니다. 그룹의 어느 낱말로 검색해도 그룹 전체의 상품을 찾습니다. 낱말 사이에는 쉼표를 넣으십시오. 낱말 안에 공백이 있어도 됩니다(예: 도자기 주전자).
searching-shipped = 프로그램에 들어 있던 그룹입니다.
searching-own = 직접 정한 그룹입니다.
searching-changed = 최종 변경: { $author }
searching-groups = 그룹(한 행에 하나)
searching-groups-hint = 그룹은 { $groups }개까지입니다. 낱말은 { $letters }자까지이며, 새로 넣는 낱말은 한 그룹에만 들어갑니다.
searching-save = 그룹 저장
searching-lines = 다시 확인할 행이 { $count }개 있습니다
searching-line-alone = { $line }행: “{ $word }” 하나뿐입니다. 한 그룹에는 낱말이 둘 이상 있어야 합니다
searching-line-wordless = { $line }행: “{ $word }” 안에 글자나 숫자가 없습니다
searching-line-long = { $line }행: “{ $word }” 길이가 { $most }자를 넘습니다
searching-line-twice = { $line }행: “{ $word }” 낱말이 이미 { $other }행에 있습니다. 두 행을 합치거나 한 행에서 빼십시오
searching-line-crowded = { $line }행: 한 그룹의 낱말은 { $most }개까지입니다
searching-line-beyond = { $line }행: 그룹은 { $most }개까지입니다. 일부를 빼십시오
searching-moved = 작성하시는 동안 다른 사람이 이 그룹을 바꾸었습니다. 쓰신 내용은 그대로 있으니, 다시 저장하면 그 자리에 들어갑니다.
searching-stands = 현재 내용
searching-back = 프로그램의 그룹으로 되돌리기
searching-back-say =
    { $count ->
        [0] 직접 정한 그룹이 사라지고, 대신할 그룹은 없습니다. 프로그램에 이 언어의 그룹이 들어 있지 않습니다.
       *[other] 직접 정한 그룹이 사라지고, 프로그램에 들어 있던 그룹 { $count }개를 다시 씁니다.
    }

## /ops/search, /brand/searches: 결과 없는 검색

searching-missed = 결과 없는 검색
searching-missed-say = 아무것도 찾지 못한 검색입니다. 이메일 주소, 전화번호, 주문 번호는 절대 보관하지 않고 누가 검색했는지도 남기지 않으며, 횟수는 90일이 지나면 지웁니다. 검색어를 선택하면 직접 검색해 볼 수 있습니다.
searching-missed-none = 이 기간에는 결과 없는 검색이 없었습니다.
searching-missed-narrowed = 이 시장과 언어에는 기록이 없습니다.
searching-missed-all = 모두 보기
searching-days = 기간
searching-span = 최근 { $days }일
searching-market = 시장
searching-all-markets = 모든 시장
searching-all-languages = 모든 언어
searching-words = 검색어
searching-times = 횟수
searching-last = 최근 검색일
searching-most = 가장 많이 찾은 { $most }개만 보입니다.

## /brand/searches

brand-nav-searches = 찾는 상품
searching-brand-say = 구매자가 찾았지만 상점에 없던 것입니다. 판매하시는 상품이라면 그 낱말을 상품명이나 설명에 넣으십시오. 만들 수 있는 상품이라면, 이미 찾는 사람이 있습니다.
searching-brand-kept = 두 번 이상 검색된 낱말만 표시합니다. 누가 검색했는지는 남기지 않습니다.
searching-brand-none = 아직 없습니다. 이 기간에는 결과 없이 두 번 이상 검색된 낱말이 없습니다. 나중에 다시 보거나 더 긴 기간을 선택하십시오.
searching-add = 새 상품 등록
