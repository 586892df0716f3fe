//! Printing in process: layout and file, for a paper of about three pages and one of about a hundred.

use std::time::Instant;

use chrono::DateTime;
use domain::{delegations::Both, languages::Language, parties::Party};
use print::{
    Meta,
    documents::{
        WorkingPaper,
        agenda::{AgendaItem, AgendaPaper, AgendaWords, agenda},
    },
    layout, pdf,
};

use crate::Outcome;

/// One paper: pages, and the medians of layout and file in milliseconds.
pub(crate) struct Printed {
    pub(crate) pages: usize,
    pub(crate) layout: f64,
    pub(crate) file: f64,
    pub(crate) bytes: usize,
}

pub(crate) fn measured() -> Outcome<Vec<Printed>> {
    [45, 1_500].into_iter().map(printed).collect()
}

fn printed(items: usize) -> Outcome<Printed> {
    let document = agenda(&paper(items));
    let meta = Meta { made: DateTime::UNIX_EPOCH.fixed_offset(), producer: "Alternat".into() };
    let (mut layouts, mut files) = (Vec::new(), Vec::new());
    let (mut pages, mut bytes) = (0, 0);
    for _ in 0..9 {
        let begun = Instant::now();
        let placed = layout(&document)?;
        layouts.push(begun.elapsed().as_secs_f64() * 1_000.0);
        let begun = Instant::now();
        let file = pdf(&placed, &meta)?;
        files.push(begun.elapsed().as_secs_f64() * 1_000.0);
        (pages, bytes) = (placed.page_count(), file.len());
    }
    Ok(Printed { pages, layout: median(layouts), file: median(files), bytes })
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn paper(items: usize) -> AgendaPaper {
    let item = |number: usize| {
        AgendaItem {
        number: format!("{number}."),
        text: "Об обмене сведениями о новых каналах незаконного перемещения прекурсоров через территории государств \
               Сторон и о совместных мероприятиях по их пресечению"
            .into(),
        article: "статья 3".into(),
        rapporteurs: Both { kazakhstan: "Примеров Б. Б.".into(), azerbaijan: String::new() },
        submitted: "Казахстанская Сторона".into(),
        time: "10:00".into(),
        documents: Vec::new(),
    }
    };
    AgendaPaper {
        language: Language::Russian,
        owner: Party::Kazakhstan,
        paper: WorkingPaper {
            mark: vec!["Проект".into()], pages: "Страница {n} из {m}".into(), foot: None
        },
        title: vec!["ПОВЕСТКА ДНЯ".into(), "очередного заседания Совместной комиссии".into()],
        place: "Астана".into(),
        dates: "17–18 июня 2027 года".into(),
        items: (1..=items).map(item).collect(),
        words: AgendaWords {
            article: "Основание:".into(),
            rapporteur: "Докладчик:".into(),
            submitted: "Внесен:".into(),
            time: "Время:".into(),
            documents: "Документы:".into(),
        },
    }
}
