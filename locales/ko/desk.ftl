## templates/desk.html: 모든 업무 화면의 틀

desk-skip = 업무로 바로 가기
desk-sign-out = 로그아웃
desk-ways = 업무 화면
