//! Sample papers in the four languages. People and facts in them are made up; long sentences are the
//! Agreement's own.

use chrono::DateTime;
use domain::delegations::Both;
use domain::languages::Language;
use domain::parties::Party;
use print::documents::agenda::{AgendaItem, AgendaPaper, AgendaWords, agenda};
use print::documents::attendance::{AttendanceList, AttendancePaper, AttendanceWords, Attendant, attendance};
use print::documents::minutes::{minutes, parallel};
use print::documents::participants::{Annexes, ParticipantsPaper, participants};
use print::documents::{Standing, WorkingPaper};
use print::model::{Block, Document, Entry, Level, Numbering, Section, Signature, Text};
use print::{Meta, Sheet};

use crate::sample_consolidated::{in_force_on, prospective};
use crate::sample_minutes::{list, paper};
use crate::sample_protocols::{comparison_in, draft_in, original_of};

/// What every sample file says of itself.
pub(crate) fn meta() -> Meta {
    let made = DateTime::parse_from_rfc3339("2026-11-24T10:00:00+05:00").expect("a date");
    Meta { made, producer: "Alternat".to_owned() }
}

/// Every sample by name.
pub(crate) fn all() -> Vec<(&'static str, Document)> {
    use Language::{Azerbaijani, English, Kazakh, Russian};
    use Party::{Azerbaijan, Kazakhstan};
    vec![
        ("agreement", treaty(Sheet::treaty(), &[Kazakh, Azerbaijani, Russian])),
        ("agreement-draft", treaty(Sheet::draft(), &[English])),
        ("agenda-ru", agenda(&agenda_ru(Kazakhstan))),
        ("agenda-en", agenda(&agenda_en())),
        ("participants-az", participants(&participants_of(Azerbaijani, Azerbaijan))),
        ("attendance-kk", attendance(&attendance_kk())),
        ("minutes-ru-kazakhstan", minutes(&paper(Russian, Kazakhstan, 3), &Standing::Original)),
        ("minutes-ru-azerbaijan", minutes(&paper(Russian, Azerbaijan, 3), &Standing::Original)),
        ("minutes-kk", minutes(&paper(Kazakh, Kazakhstan, 3), &Standing::Working(working(Kazakh)))),
        ("minutes-az", minutes(&paper(Azerbaijani, Azerbaijan, 3), &Standing::Working(working(Azerbaijani)))),
        ("minutes-kk-ru", side_by_side(Kazakh, 3)),
        ("minutes-az-ru", side_by_side(Azerbaijani, 3)),
        ("protocol-kazakhstan", original_of(Kazakhstan)),
        ("protocol-azerbaijan", original_of(Azerbaijan)),
        ("protocol-draft-ru", draft_in(&[Russian])),
        ("protocol-draft", draft_in(&[Kazakh, Azerbaijani, Russian])),
        ("comparison-ru", comparison_in(Russian, 1)),
        ("comparison-kk", comparison_in(Kazakh, 1)),
        ("comparison-az", comparison_in(Azerbaijani, 1)),
        ("consolidated-ru", prospective(Russian)),
        ("consolidated-kk", prospective(Kazakh)),
        ("consolidated-az", in_force_on(Azerbaijani, "2028-04-01")),
        ("consolidated-en", in_force_on(English, "2027-01-01")),
    ]
}

/// The sample with this name.
pub(crate) fn named(name: &str) -> Document {
    all().into_iter().find(|(known, _)| *known == name).expect("a sample").1
}

/// Minutes in this language and in Russian, with so many items.
pub(crate) fn side_by_side(language: Language, items: usize) -> Document {
    let owner = if language == Language::Azerbaijani { Party::Azerbaijan } else { Party::Kazakhstan };
    parallel(&paper(language, owner, items), &paper(Language::Russian, owner, items), &working(language))
}

/// The Agreement's text, one paragraph a line; not the whole.
pub(crate) const fn excerpt(language: Language) -> &'static str {
    match language {
        Language::Kazakh => include_str!("excerpts/agreement.kk.txt"),
        Language::Azerbaijani => include_str!("excerpts/agreement.az.txt"),
        Language::Russian => include_str!("excerpts/agreement.ru.txt"),
        Language::English => include_str!("excerpts/agreement.en.txt"),
    }
}

pub(crate) fn working(language: Language) -> WorkingPaper {
    let (mark, pages) = match language {
        Language::Kazakh => ("Бейресми аударма", "Бет {n} / {m}"),
        Language::Azerbaijani => ("Qeyri-rəsmi tərcümə", "Səhifə {n} / {m}"),
        Language::Russian => ("Неофициальный текст", "Страница {n} из {m}"),
        Language::English => ("Unofficial translation", "Page {n} of {m}"),
    };
    WorkingPaper { mark: vec![mark.to_owned()], pages: pages.to_owned(), foot: None }
}

/// The Agreement, language after language.
fn treaty(sheet: Sheet, languages: &[Language]) -> Document {
    Document {
        title: "Келісім · Saziş · Соглашение".to_owned(),
        language: languages[0],
        sheet,
        numbering: Numbering::FromSecond,
        foot: None,
        sections: languages.iter().map(|&language| treaty_text(language)).collect(),
    }
}

fn treaty_text(language: Language) -> Section {
    let text = |words: &str| Text::new(language, words);
    let mut lines = excerpt(language).lines();
    let rest = Block::Subtitle(text(lines.next().expect("a title")));
    let kind = Block::Title(text(lines.next().expect("a kind")));
    let mut blocks = match language {
        Language::Kazakh | Language::Azerbaijani => vec![rest, kind, Block::Space],
        Language::Russian | Language::English => vec![kind, rest, Block::Space],
    };
    for line in lines {
        let entry = line.split_once(") ").filter(|(label, _)| label.parse::<u8>().is_ok());
        let heading = line.chars().count() < 12;
        match (entry, blocks.last_mut()) {
            (Some((label, body)), last) => {
                let label = format!("{label})");
                let entry = Entry { label, body: vec![text(body)], details: Vec::new() };
                match last {
                    Some(Block::List(entries)) => entries.push(entry),
                    _ => blocks.push(Block::List(vec![entry])),
                }
            }
            (None, _) if heading => blocks.push(Block::Heading(Level::Second, text(line))),
            (None, _) => blocks.push(Block::Paragraph(text(line))),
        }
    }
    blocks.push(Block::Signatures(
        captions(language).map(|words| Signature { caption: text(words), under: Vec::new() }).into(),
    ));
    Section { language, counts_anew: true, blocks }
}

const fn captions(language: Language) -> [&'static str; 2] {
    match language {
        Language::Kazakh => {
            ["Қазақстан Республикасының Үкіметі үшін", "Әзербайжан Республикасының Үкіметі үшін"]
        }
        Language::Azerbaijani => {
            ["Qazaxıstan Respublikası Hökuməti adından", "Azərbaycan Respublikası Hökuməti adından"]
        }
        Language::Russian => {
            ["За Правительство Республики Казахстан", "За Правительство Азербайджанской Республики"]
        }
        Language::English => [
            "For the Government of the Republic of Kazakhstan",
            "For the Government of the Republic of Azerbaijan",
        ],
    }
}

pub(crate) fn agenda_ru(owner: Party) -> AgendaPaper {
    let item = |number: usize, text: &str, article: &str, documents: &[&str]| AgendaItem {
        number: format!("{number}."),
        text: text.to_owned(),
        article: article.to_owned(),
        rapporteurs: Both {
            kazakhstan: "Казахстанская Сторона".to_owned(),
            azerbaijan: if number == 2 {
                String::new()
            } else {
                "Азербайджанская Сторона".to_owned()
            },
        },
        submitted: if number == 2 {
            "Казахстанской Стороной 1 марта 2027 года".to_owned()
        } else {
            String::new()
        },
        time: format!("1{number}:00–1{number}:45"),
        documents: documents.iter().map(|&words| words.to_owned()).collect(),
    };
    AgendaPaper {
        language: Language::Russian,
        owner,
        paper: WorkingPaper {
            mark: vec!["Проект, версия 3".to_owned(), "от 14 апреля 2027 года".to_owned()],
            foot: Some("Не для подписания".to_owned()),
            ..working(Language::Russian)
        },
        title: ["ПОВЕСТКА ДНЯ", "четвёртого заседания Совместной комиссии"].map(str::to_owned).into(),
        place: "город Астана".to_owned(),
        dates: "21–22 мая 2027 года".to_owned(),
        items: vec![
            item(
                1,
                "О выполнении решений третьего заседания Совместной комиссии",
                "статья 12 Соглашения",
                &["отчёт о выполнении решений", "сводная таблица по состоянию на 1 апреля 2027 года"],
            ),
            item(
                2,
                "О порядке обмена сведениями о планируемых и совершённых актах терроризма, о террористических организациях и группах, а также о лицах, участвующих в таких преступлениях",
                "статьи 2 и 6 Соглашения",
                &["проект порядка обмена"],
            ),
            item(3, "О дате и месте следующего заседания", "статья 12 Соглашения", &[]),
            item(4, "О подписании протокола заседания", "", &["проект протокола"]),
        ],
        words: AgendaWords {
            article: "Основание:".to_owned(),
            rapporteur: "Докладчик:".to_owned(),
            submitted: "Внесён:".to_owned(),
            time: "Время:".to_owned(),
            documents: "Документы:".to_owned(),
        },
    }
}

fn agenda_en() -> AgendaPaper {
    let item = |number: usize, text: &str, article: &str| AgendaItem {
        number: format!("{number}."),
        text: text.to_owned(),
        article: article.to_owned(),
        rapporteurs: Both { kazakhstan: "the Kazakhstan Party".to_owned(), azerbaijan: String::new() },
        submitted: String::new(),
        time: String::new(),
        documents: Vec::new(),
    };
    AgendaPaper {
        language: Language::English,
        owner: Party::Kazakhstan,
        paper: working(Language::English),
        title: ["AGENDA", "of the fourth session of the Joint Commission"].map(str::to_owned).into(),
        place: "Astana".to_owned(),
        dates: "21–22 May 2027".to_owned(),
        items: vec![
            item(1, "Implementation of the decisions of the third session", "Article 12"),
            item(2, "Signing of the minutes", ""),
        ],
        words: AgendaWords {
            article: "Basis:".to_owned(),
            rapporteur: "Rapporteur:".to_owned(),
            submitted: "Submitted:".to_owned(),
            time: "Time:".to_owned(),
            documents: "Documents:".to_owned(),
        },
    }
}

fn participants_of(language: Language, owner: Party) -> ParticipantsPaper {
    let list = print::documents::participants::ParticipantsList { annexes: Annexes::None, ..list(language) };
    ParticipantsPaper { language, owner, standing: Standing::Working(working(language)), list }
}

fn attendance_kk() -> AttendancePaper {
    let list = list(Language::Kazakh);
    let expected = |party: Party| {
        let delegation = list.delegations.of(party);
        let member = |member: &print::documents::participants::Participant| Attendant {
            number: member.number.clone(),
            name_and_position: format!("{}, {}", member.name, member.position),
        };
        AttendanceList {
            heading: delegation.heading.clone(),
            members: delegation.members.iter().map(member).collect(),
        }
    };
    AttendancePaper {
        language: Language::Kazakh,
        owner: Party::Kazakhstan,
        paper: WorkingPaper { mark: Vec::new(), ..working(Language::Kazakh) },
        title: ["ТІРКЕУ ПАРАҒЫ", "Бірлескен комиссияның төртінші отырысы"].map(str::to_owned).into(),
        place: "Астана қаласы".to_owned(),
        dates: "2027 жылғы 21 мамыр".to_owned(),
        delegations: Both {
            kazakhstan: expected(Party::Kazakhstan),
            azerbaijan: expected(Party::Azerbaijan),
        },
        words: AttendanceWords {
            number: "№".to_owned(),
            name_and_position: "Аты-жөні, лауазымы".to_owned(),
            signature: "Қолы".to_owned(),
            arrival: "Келген уақыты".to_owned(),
            departure: "Кеткен уақыты".to_owned(),
        },
    }
}
