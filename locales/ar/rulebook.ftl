# عناوين القواعد كما تُصاغ ممّا يقوله كل سطر من كتاب القواعد.

rulebook-rounded = تُقرَّب المبالغ إلى { $step }
rulebook-cut = تُقرَّب المبالغ نزولًا إلى { $step }
rulebook-one-rate-less = نسبة واحدة { $rate } بدل التعرفة الجمركية، ناقص { $amount }
