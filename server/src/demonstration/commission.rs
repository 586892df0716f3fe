//! The Joint Commission of the demonstration: set up, composed by both Parties, composed anew by Kazakhstan; and a ministry
//! of Azerbaijan that was divided, in national law before the note came.

use chrono::NaiveDate;
use domain::parties::Party::{Azerbaijan, Kazakhstan};
use secretariat::{Refusal, forms::day_fields};

use super::{
    Stage,
    communications::{Told, dispatched, prepared_with, received},
};

const TEXT: &str = "Министерство имеет честь уведомить о нижеследующем.";

const SET_UP: Told = Told {
    sender: Kazakhstan,
    number: "02-15/7",
    subject: "О создании Совместной комиссии",
    text: TEXT,
    carries: &[("kind", "establishment"), ("instrument", "Обмен нотами")],
};

/// Name and position in Russian, office, then in Kazakh and in Azerbaijani. The names mean "sample" and "example".
const OURS: Told = Told {
    sender: Kazakhstan,
    number: "02-15/9",
    subject: "О составе казахстанской части Совместной комиссии",
    text: TEXT,
    carries: &[
        ("kind", "composition"),
        (
            "table",
            "\
Образцов Алихан Асанович\tзаместитель Министра внутренних дел Республики Казахстан\tсопредседатель\tОбразцов Әлихан Асанұлы\tҚазақстан Республикасы Ішкі істер министрінің орынбасары\tObrazsov Əlixan Asanoviç\tQazaxıstan Respublikası daxili işlər nazirinin müavini
Знакова Айгуль Маратовна\tначальник отдела Министерства внутренних дел\tответственный секретарь\tЗнакова Айгүл Маратқызы\tІшкі істер министрлігі бөлімінің бастығы\tZnakova Aygül Maratovna\tDaxili İşlər Nazirliyinin şöbə rəisi
Примеров Болат Бекович\tначальник отдела Генеральной прокуратуры\tчлен\tПримеров Болат Бекұлы\tБас прокуратура бөлімінің бастығы\tPrimerov Bolat Bekoviç\tBaş Prokurorluğun şöbə rəisi",
        ),
    ],
};

const OURS_ANEW: Told = Told {
    sender: Kazakhstan,
    number: "02-15/203",
    subject: "Об изменении состава казахстанской части Совместной комиссии",
    text: TEXT,
    carries: &[
        ("kind", "composition"),
        (
            "table",
            "\
Образцов Алихан Асанович\tзаместитель Министра внутренних дел Республики Казахстан\tсопредседатель\tОбразцов Әлихан Асанұлы\tҚазақстан Республикасы Ішкі істер министрінің орынбасары\tObrazsov Əlixan Asanoviç\tQazaxıstan Respublikası daxili işlər nazirinin müavini
Мысалова Гульнара Кенесовна\tсоветник Комитета национальной безопасности\tответственный секретарь\tМысалова Гүлнәр Кеңесқызы\tҰлттық қауіпсіздік комитетінің кеңесшісі\tMısalova Gülnar Kenesovna\tMilli Təhlükəsizlik Komitəsinin müşaviri
Примеров Болат Бекович\tначальник управления Генеральной прокуратуры\tчлен\tПримеров Болат Бекұлы\tБас прокуратура басқармасының бастығы\tPrimerov Bolat Bekoviç\tBaş Prokurorluğun idarə rəisi",
        ),
    ],
};

/// Without one who will come as a member: the delegation's page tells it.
const THEIRS: Told = Told {
    sender: Azerbaijan,
    number: "0031/24",
    subject: "О составе азербайджанской части Совместной комиссии",
    text: TEXT,
    carries: &[
        ("kind", "composition"),
        (
            "table",
            "\
Нумунезаде Рашад Али оглу\tзаместитель министра внутренних дел Азербайджанской Республики\tсопредседатель\tНүмунезаде Рашад Әли оғлы\tӘзербайжан Республикасы ішкі істер министрінің орынбасары\tNümunəzadə Rəşad Əli oğlu\tAzərbaycan Respublikası daxili işlər nazirinin müavini
Мисалов Эльчин Керим оглу\tсоветник Министерства юстиции\tответственный секретарь\tМисалов Елчин Керім оғлы\tӘділет министрлігінің кеңесшісі\tMisalov Elçin Kərim oğlu\tƏdliyyə Nazirliyinin müşaviri",
        ),
    ],
};

const DIVIDED: Told = Told {
    sender: Azerbaijan,
    number: "0118/24",
    subject: "О разделении органа",
    text: TEXT,
    carries: &[
        ("kind", "split"),
        ("authority_1", "azerbaijan-national-security"),
        ("name_1_ru", "Служба государственной безопасности"),
        ("name_1_kk", "Мемлекеттік қауіпсіздік қызметі"),
        ("name_1_az", "Dövlət Təhlükəsizliyi Xidməti"),
        ("name_1_en", "State Security Service"),
        ("name_2_ru", "Служба внешней разведки"),
        ("name_2_kk", "Сыртқы барлау қызметі"),
        ("name_2_az", "Xarici Kəşfiyyat Xidməti"),
        ("name_2_en", "Foreign Intelligence Service"),
        ("national_act", "Указ Президента (образец)"),
    ],
};

/// It is set up, and both Parties compose it.
pub(super) async fn lay_out(stage: &Stage) -> Result<(), Refusal> {
    let set_up = day_of(stage, -880, "set_up");
    carried(stage, &SET_UP, -870, &set_up, "1/12").await?;
    carried(stage, &OURS, -860, &[], "1/15").await?;
    carried(stage, &THEIRS, -850, &[], "вх. 21").await
}

/// A ministry is divided.
pub(super) async fn divided(stage: &Stage) -> Result<(), Refusal> {
    let in_law = day_of(stage, -620, "national");
    carried(stage, &DIVIDED, -600, &in_law, "вх. 84").await
}

/// A Party composes it anew.
pub(super) async fn go_on(stage: &Stage) -> Result<(), Refusal> {
    carried(stage, &OURS_ANEW, -175, &[], "1/361").await
}

/// A note that is dated so many days from today, leaves on that day, and is received five days later.
async fn carried(
    stage: &Stage,
    told: &Told,
    dated: i64,
    more: &[(String, String)],
    incoming: &str,
) -> Result<(), Refusal> {
    stage.go_to(dated, 6);
    let id = prepared_with(stage, told, on(stage, dated), more).await?;
    dispatched(stage, told.sender, id, on(stage, dated)).await?;
    stage.go_to(dated + 5, 6);
    received(stage, told.sender.other(), id, on(stage, dated + 5), incoming).await
}

fn on(stage: &Stage, days: i64) -> NaiveDate {
    stage.day(days).date_naive()
}

/// The three fields of a day.
fn day_of(stage: &Stage, days: i64, part: &str) -> Vec<(String, String)> {
    let fields = ["day", "month", "year"].into_iter().zip(day_fields(on(stage, days)));
    fields.map(|(field, value)| (format!("{part}_{field}"), value)).collect()
}
