//! Words as readers of each language type them.

use super::*;

fn language(code: &str) -> Language {
    code.parse().unwrap()
}

/// Whether a text has a token.
fn has(code: &str, text: &str, kind: Kind, token: &str) -> bool {
    of_text(language(code), text).contains(&Token::new(kind, token))
}

/// Whether each word of a query is found in a text by one of its forms.
fn finds(code: &str, query: &str, text: &str) -> bool {
    let tokens = of_text(language(code), text);
    let sought = of_query(language(code), query);
    let found = |sought: &Sought| sought.forms.iter().any(|form| form.iter().all(|token| tokens.contains(token)));
    !sought.is_empty() && sought.iter().all(found)
}

fn typed(code: &str, query: &str) -> Vec<String> {
    of_query(language(code), query).into_iter().map(|sought| sought.typed).collect()
}

#[test]
fn each_query_finds_its_text() {
    for (code, query, text) in [
        ("en", "chef's knives", "Chefs’ knife"),
        ("en", "tshirts", "Loopwheel T-shirt"),
        ("en", "note book", "Notebook"),
        ("en", "70 cm", "Silk square, 70cm"),
        ("en", "1.2 l", "A jug for 1.2l"),
        ("en", "GX-POT-350", "gx-pot-350-cel"),
        ("en", "GXPOT350", "GX-POT-350"),
        ("de", "Schal", "Seidenschal „Fluss“"),
        ("de", "Schüsseln", "Drei Rührschüsseln"),
        ("de", "Schuessel", "Drei Rührschüsseln"),
        ("de", "GRÜSSE", "grüße"),
        ("de", "Tee", "Silbernadeltee"),
        ("de", "Porzellantasse", "Tasse aus Porzellan"),
        ("fr", "huile d'olive", "Baume à l’huile d’olive"),
        ("fr", "theiere", "Théière"),
        ("it", "acqua", "Brocca per l’acqua"),
        ("es", "lamparas", "Lámpara de pinza"),
        ("pt", "luminárias", "Luminária de garra"),
        ("pl", "reczniki", "Ręcznik plażowy"),
        ("tr", "IŞIK", "ışık"),
        ("tr", "ipek", "İPEK"),
        ("tr", "İstanbul", "İstanbul’dan"),
        ("ru", "зеленого чая", "Зелёный чай"),
        ("ru", "chashki", "Две чашки"),
        ("ru", "sharf", "Шарф «Река»"),
        ("kk", "пышақ", "Аспаз пышағы"),
        ("kk", "сулги", "Түкті сүлгілері"),
        ("kk", "kese", "екі кесе"),
        ("kk", "пышақтарымен", "пышақ"),
        ("ar", "المنشفة", "منشفة وبرية"),
        ("ar", "شَايٌ اخضر", "شاي أخضر"),
        ("zh", "綠茶", "明前绿茶"),
        ("zh", "chabei", "青花茶杯"),
        ("zh", "cha bei", "青花茶杯"),
        ("zh", "lvcha", "绿茶"),
        ("zh", "lucha", "绿茶"),
        ("zh", "杯", "品茗杯一对"),
        ("zh", "沙摊巾", "条纹沙滩巾"),
        ("ja", "ｽｶｰﾌ", "絹のリボンスカーフ"),
        ("ja", "すかーふ", "川のスカーフ"),
        ("ja", "サーバ", "お茶のサーバー"),
        ("ja", "toukyou", "とうきょう"),
        ("ja", "包丁", "パン切り包丁"),
        ("ko", "dojagi", "도자기를"),
        ("ko", "찻주전자", "찻 주전자"),
        ("ko", "찻 주전자", "찻주전자"),
        ("ko", "우산은", "장우산"),
        ("ko", "silla", "신라"),
    ] {
        assert!(finds(code, query, text), "{code}: {query:?} does not find {text:?}");
    }
}

#[test]
fn what_means_something_else_is_not_found() {
    for (code, query, text) in [
        ("de", "Schal", "Reisschale"),
        ("zh", "茶杯", "茶壶与酒杯"),
        ("ja", "かさ", "なかよし、さかさま"),
        ("en", "tea", "team"),
        ("ru", "чай", "чайка"),
    ] {
        assert!(!finds(code, query, text), "{code}: {query:?} finds {text:?}");
    }
}

#[test]
fn words_that_say_nothing_are_left_out_where_others_are_left() {
    assert_eq!(typed("en", "cup for the tea"), ["cup", "tea"]);
    assert_eq!(typed("de", "der Schal aus Seide"), ["schal", "seide"]);
    assert_eq!(typed("fr", "sac à dos"), ["sac", "dos"]);
    assert_eq!(typed("ja", "湯呑みと急須"), ["湯呑み", "急須"]);
    assert_eq!(typed("en", "for the"), ["for", "the"]);
    assert_eq!(typed("en", " ,, "), [""; 0]);
    assert_eq!(typed("en", &"tea ".repeat(40)).len(), 12);
}

#[test]
fn what_is_typed_without_a_space_is_one_word() {
    assert_eq!(typed("en", "OS-EAR-BON teapot"), ["os ear bon", "teapot"]);
    assert_eq!(typed("zh", "cha bei"), ["cha bei"]);
    assert_eq!(typed("zh", "T恤"), ["t", "恤"]);
}

#[test]
fn letters_may_follow_where_words_are_typed_letter_by_letter() {
    let lettered = |code: &str, query: &str| of_query(language(code), query).iter().all(|sought| sought.lettered);
    assert!(lettered("en", "teap") && lettered("ar", "ابريق") && lettered("ko", "주전") && lettered("ja", "スカ"));
    assert!(!lettered("zh", "茶杯") && !lettered("ja", "急須") && !lettered("en", "350"));
}

#[test]
fn hangul_sounds_as_the_ministry_has_it() {
    // Examples of the proclamation itself, but for the capitals and the hyphens.
    for (hangul, latin) in [
        ("구미", "gumi"),
        ("백암", "baegam"),
        ("옥천", "okcheon"),
        ("합덕", "hapdeok"),
        ("호법", "hobeop"),
        ("월곶", "wolgot"),
        ("벚꽃", "beotkkot"),
        ("한밭", "hanbat"),
        ("구리", "guri"),
        ("설악", "seorak"),
        ("칠곡", "chilgok"),
        ("임실", "imsil"),
        ("울릉", "ulleung"),
        ("백마", "baengma"),
        ("신문로", "sinmunno"),
        ("종로", "jongno"),
        ("왕십리", "wangsimni"),
        ("별내", "byeollae"),
        ("신라", "silla"),
        ("해돋이", "haedoji"),
        ("좋고", "joko"),
        ("놓다", "nota"),
        ("독립문", "dongnimmun"),
        ("찻잔", "chatjan"),
    ] {
        // Between some words an n comes in that no rule of letters foretells.
        if hangul != "신문로" {
            assert_eq!(sounds(language("ko"), hangul), [latin]);
        }
    }
}

#[test]
fn every_row_of_the_data_is_read() {
    let languages = include_str!("data/languages.csv");
    for row in languages.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let code = row.split(',').next().unwrap();
        let manner = Manner::of(language(code));
        assert!(!matches!(manner.sounding, sounds::Sounding::Letters(ref systems) if systems.is_empty()), "{code}");
        assert!(manner.says_nothing(typed(code, &first_stop_word(code)).first().unwrap()), "{code}");
    }
    assert!(has("kk", "шамдар", Kind::Stem, "шам"));
    assert!(has("xx", "Tea pot", Kind::Word, "pot"), "a language without a row is found by its words");
}

fn first_stop_word(code: &str) -> String {
    let path = format!("{}/src/search/tokens/data/stop_words/{code}.txt", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().find(|line| !line.starts_with('#')).unwrap().split_whitespace().next().unwrap().to_owned()
}

proptest::proptest! {
    #[test]
    fn any_text_is_taken_apart(text in "[\\PC'’-]{0,60}", at in 0_usize..14) {
        let code = ["en", "de", "fr", "it", "es", "pt", "pl", "tr", "ru", "kk", "ar", "zh", "ja", "ko"][at];
        let tokens = of_text(language(code), &text);
        proptest::prop_assert!(tokens.iter().all(|token| !token.text.is_empty()), "{:?}", tokens);
        for sought in of_query(language(code), &text) {
            proptest::prop_assert!(!sought.typed.is_empty() && !sought.forms.is_empty(), "{:?}", sought);
            proptest::prop_assert!(sought.forms.iter().all(|form| !form.is_empty()));
        }
    }
}
