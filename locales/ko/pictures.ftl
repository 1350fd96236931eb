## templates/parts/gallery.html: 상품 사진

gallery-enlarge = 크게 보기
gallery-number = 사진 { $number }
gallery-of = 사진: { $title }
gallery-earlier = 이전
gallery-later = 다음
gallery-near = 원본 크기
gallery-close = 닫기

## templates/brand/pictures.html: 브랜드의 사진 정리

arrange-link = 순서, 초점, 품목, 언어
arrange-title = 사진 정리
arrange-say = 구매자에게 이 순서로 보입니다. 첫 사진은 목록과, 사진이 한 장만 들어가는 모든 자리에 쓰입니다.
arrange-main = 대표 사진
arrange-touch = 사진 { $number }의 초점 표시
arrange-touch-hint = 사진이 잘려도 남아야 할 곳을 누르거나, 아홉 자리 중 하나를 골라 저장하십시오.
arrange-focus = 꼭 보여야 할 곳
arrange-focus-place =
    { $place ->
        [top-left] 왼쪽 위
        [top] 위 가운데
        [top-right] 오른쪽 위
        [left] 왼쪽
        [right] 오른쪽
        [bottom-left] 왼쪽 아래
        [bottom] 아래 가운데
        [bottom-right] 오른쪽 아래
       *[centre] 한가운데
    }
arrange-cut = 정사각형으로 자른 모습
arrange-forms = 이 품목에만
arrange-forms-hint = 선택하지 않으면 모든 품목에 씁니다.
arrange-readers = 이 언어에만
arrange-readers-hint = 선택하지 않으면 모든 언어에 씁니다. 치수표처럼 글자가 든 사진에 쓰십시오.
arrange-first = 대표 사진으로
arrange-earlier = 앞으로 옮기기
arrange-later = 뒤로 옮기기
