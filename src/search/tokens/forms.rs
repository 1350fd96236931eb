//! The forms by which each word of a search may be found.

use super::manner::Manner;
use super::pieces::{self, Gap, Piece, Script};
use super::sounds::{self, Sounding};
use super::{Kind, Sought, Token, letters};

/// What is sought by the words of a query.
pub(super) fn sought(manner: &Manner, text: &str, pieces: &[Piece<'_>]) -> Vec<Sought> {
    let mut sought = Vec::with_capacity(pieces.len());
    for chunk in pieces.chunk_by(|one, next| next.gap != Gap::Space && one.script.is_sign() == next.script.is_sign()) {
        match chunk.first() {
            Some(first) if first.script.is_sign() => signs(manner, text, chunk, &mut sought),
            Some(_) => lettered(manner, chunk, &mut sought),
            None => {}
        }
    }
    neighbours(manner, &mut sought);
    syllables(manner, sought)
}

/// Two neighbouring words may be one that was parted: `note book`, `밥 공기`. As a form of both it answers them together.
fn neighbours(manner: &Manner, sought: &mut [Sought]) {
    let joined: Vec<Option<Vec<Vec<Token>>>> = sought
        .windows(2)
        .map(|pair| {
            let [one, next] = pair else { return None };
            let words = [one, next].into_iter().all(|word| word.lettered && !manner.says_nothing(&word.typed));
            let joined = format!("{}{}", one.typed, next.typed);
            if !words || joined.contains(' ') {
                return None;
            }
            let mut forms = Vec::new();
            add(&mut forms, Kind::Stem, manner.stems(&joined, &joined).into_iter().take(1));
            add(&mut forms, Kind::Word, [joined]);
            Some(forms)
        })
        .collect();
    for (at, forms) in joined.into_iter().enumerate() {
        for word in sought.iter_mut().skip(at).take(2) {
            word.forms.extend(forms.iter().flatten().cloned());
        }
    }
}

fn add(forms: &mut Vec<Vec<Token>>, kind: Kind, texts: impl IntoIterator<Item = String>) {
    let form: Vec<Token> = texts.into_iter().map(|text| Token::new(kind, text)).collect();
    if !form.is_empty() && form.iter().all(|token| !token.text.is_empty()) && !forms.contains(&form) {
        forms.push(form);
    }
}

/// A word without a space: one, or several that signs join (`OS-EAR-BON`, `70×140`).
fn lettered(manner: &Manner, chunk: &[Piece<'_>], sought: &mut Vec<Sought>) {
    let bare = chunk.iter().flat_map(|piece| manner.bare(piece.word));
    let mut words: Vec<(String, String)> = bare.map(|word| (letters::fold(&word), word.into_owned())).collect();
    words.retain(|(folded, _)| !folded.is_empty());
    if words.len() > 1 && words.iter().any(|(folded, _)| !manner.says_nothing(folded)) {
        words.retain(|(folded, _)| !manner.says_nothing(folded));
    }
    let forms = match words.as_slice() {
        [] => return,
        [(folded, word)] => of_word(manner, word, folded),
        several => of_chain(manner, several),
    };
    let typed = words.iter().map(|(folded, _)| folded.as_str()).collect::<Vec<_>>().join(" ");
    let lettered = !words.iter().all(|(folded, _)| letters::is_number(folded));
    sought.push(Sought { typed, forms, lettered });
}

fn of_word(manner: &Manner, word: &str, folded: &str) -> Vec<Vec<Token>> {
    let mut forms = Vec::new();
    add(&mut forms, Kind::Word, [folded.to_owned()]);
    if letters::is_number(folded) {
        return forms;
    }
    if let Some((number, unit)) = letters::measure(folded) {
        add(&mut forms, Kind::Word, [number.to_owned(), unit.to_owned()]);
        return forms;
    }
    stemmed(manner, word, folded, &mut forms);
    if let Some(meant) = manner.respelt(folded) {
        add(&mut forms, Kind::Word, [meant.clone()]);
        stemmed(manner, &meant, &meant, &mut forms);
    }
    for halves in manner.halves(folded) {
        let [head, tail] = halves.map(|stem| Token::new(Kind::Stem, stem));
        let part = Token { kind: Kind::Part, ..tail.clone() };
        forms.extend([vec![head.clone(), tail], vec![head, part]]);
    }
    if !manner.latin && folded.is_ascii() {
        add(&mut forms, Kind::Sound, [sound(manner, folded)]);
    }
    forms
}

fn stemmed(manner: &Manner, word: &str, folded: &str, forms: &mut Vec<Vec<Token>>) {
    for stem in manner.stems(word, folded) {
        add(forms, Kind::Stem, [stem.clone()]);
        if manner.compounds {
            add(forms, Kind::Part, [stem]);
        } else if !manner.latin {
            // Arabic takes an article from the word that is asked for, and may take a first letter from the same word bare.
            add(forms, Kind::Word, [stem]);
        }
    }
}

fn of_chain(manner: &Manner, words: &[(String, String)]) -> Vec<Vec<Token>> {
    let mut forms = Vec::new();
    let joined: String = words.iter().map(|(folded, _)| folded.as_str()).collect();
    add(&mut forms, Kind::Word, words.iter().map(|(folded, _)| folded.clone()));
    add(&mut forms, Kind::Word, [joined.clone()]);
    let stems: Vec<String> =
        words.iter().filter_map(|(folded, word)| manner.stems(word, folded).into_iter().next()).collect();
    if stems.len() == words.len() {
        add(&mut forms, Kind::Stem, stems);
        add(&mut forms, Kind::Stem, manner.stems(&joined, &joined).into_iter().take(1));
    }
    if !manner.latin && joined.is_ascii() && !letters::is_number(&joined) {
        add(&mut forms, Kind::Sound, [sound(manner, &joined)]);
    }
    forms
}

/// How Latin letters are looked up among sounds.
fn sound(manner: &Manner, folded: &str) -> String {
    match manner.sounding {
        Sounding::Romaji => sounds::short(folded),
        _ => folded.to_owned(),
    }
}

/// What is written without spaces: each word by itself, or by all its neighbours.
fn signs(manner: &Manner, text: &str, chunk: &[Piece<'_>], sought: &mut Vec<Sought>) {
    let run = match (chunk.first(), chunk.last()) {
        (Some(first), Some(last)) => text.get(first.start..last.end).unwrap_or_default(),
        _ => return,
    };
    // Characters that sound alike are mistaken for each other; of three and more, few words do.
    let alike =
        if (3..9).contains(&run.chars().count()) { manner.sounds_of_signs(run, Script::Han) } else { Vec::new() };
    if chunk.len() > 1 && matches!(manner.sounding, Sounding::Romaji) && pieces::is_hiragana(run) {
        sought.push(reading(chunk, run));
        return;
    }
    for piece in chunk {
        let signs: Vec<char> = letters::signs(piece.word).collect();
        let mut forms = Vec::new();
        add(&mut forms, Kind::Word, [letters::sign_word(piece.word)]);
        match signs.as_slice() {
            [sign] => add(&mut forms, Kind::Part, [sign.to_string()]),
            several if pieces::mean(piece.word) => add(&mut forms, Kind::Part, pieces::neighbours(several)),
            _ => {}
        }
        if piece.script == Script::Hangul {
            for stem in manner.stems(piece.word, piece.word) {
                let signs: Vec<char> = stem.chars().collect();
                add(&mut forms, Kind::Stem, [stem]);
                add(&mut forms, Kind::Part, pieces::neighbours(&signs));
            }
            add(&mut forms, Kind::Sound, manner.sounds_of_signs(piece.word, piece.script));
        }
        for sound in &alike {
            add(&mut forms, Kind::Sound, [sound.clone()]);
        }
        let lettered = piece.script != Script::Han;
        sought.push(Sought { typed: letters::sign_word(piece.word), forms, lettered });
    }
}

/// Hiragana in a row, which the dictionary takes apart at any particle, are the reading of one word more often.
fn reading(chunk: &[Piece<'_>], run: &str) -> Sought {
    let signs: Vec<char> = letters::signs(run).collect();
    let words: Vec<String> = chunk.iter().map(|piece| letters::sign_word(piece.word)).collect();
    let mut forms = Vec::new();
    add(&mut forms, Kind::Word, [letters::sign_word(run)]);
    if words.iter().all(|word| word.chars().nth(1).is_some()) {
        add(&mut forms, Kind::Word, words);
    }
    if pieces::mean(run) {
        add(&mut forms, Kind::Part, pieces::neighbours(&signs));
    }
    Sought { typed: letters::sign_word(run), forms, lettered: true }
}

/// Chinese that is typed syllable by syllable (`cha bei`) is one word as well.
fn syllables(manner: &Manner, sought: Vec<Sought>) -> Vec<Sought> {
    if !matches!(manner.sounding, Sounding::Pinyin) {
        return sought;
    }
    let is_syllable = |sought: &Sought| sounds::is_syllable(&sought.typed);
    let mut joined = Vec::with_capacity(sought.len());
    for run in sought.chunk_by(|one, next| is_syllable(one) && is_syllable(next)) {
        if run.len() < 2 {
            joined.extend_from_slice(run);
            continue;
        }
        let typed: Vec<String> = run.iter().map(|sought| sought.typed.clone()).collect();
        let mut forms = Vec::new();
        add(&mut forms, Kind::Sound, [typed.concat()]);
        add(&mut forms, Kind::Word, typed.iter().cloned());
        add(&mut forms, Kind::Sound, typed.iter().cloned());
        joined.push(Sought { typed: typed.join(" "), forms, lettered: true });
    }
    joined
}
