# 규정집의 행 내용으로 만드는 규정 제목. 규정표에는 영어 제목이 있습니다.

rulebook-rounded = 금액 반올림 단위: { $step }
rulebook-cut = 금액 절사 단위: { $step }
rulebook-one-rate-less = 관세율 대신 단일 세율 { $rate }, { $amount } 공제
