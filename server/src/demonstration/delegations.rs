//! The delegations of the demonstration, pasted from a table as a secretary would.

use domain::{identifiers::SessionId, parties::Party, people::Role};
use secretariat::{
    Refusal,
    delegations::{TableForm, share, take_table},
    sessions::At,
};

use super::{Stage, people};

/// Name and position in Russian, role, then in Kazakh and in Azerbaijani. The names mean "sample" and "example".
const KAZAKHSTAN: &str = "\
Образцов Алихан Асанович\tзаместитель Министра внутренних дел Республики Казахстан\tглава\tОбразцов Әлихан Асанұлы\tҚазақстан Республикасы Ішкі істер министрінің орынбасары\tObrazsov Əlixan Asanoviç\tQazaxıstan Respublikası daxili işlər nazirinin müavini
Примеров Болат Бекович\tначальник управления Генеральной прокуратуры\tчлен\tПримеров Болат Бекұлы\tБас прокуратура басқармасының бастығы\tPrimerov Bolat Bekoviç\tBaş Prokurorluğun idarə rəisi
Мысалова Гульнара Кенесовна\tсоветник Комитета национальной безопасности\tчлен\tМысалова Гүлнәр Кеңесқызы\tҰлттық қауіпсіздік комитетінің кеңесшісі\tMısalova Gülnar Kenesovna\tMilli Təhlükəsizlik Komitəsinin müşaviri
Үлгіұлы Ерлан\tпереводчик\tпереводчик\tҮлгіұлы Ерлан\tаудармашы\tÜlgiulı Yerlan\ttərcüməçi";

const AZERBAIJAN: &str = "\
Нумунезаде Рашад Али оглу\tзаместитель министра внутренних дел Азербайджанской Республики\tглава\tНүмунезаде Рашад Әли оғлы\tӘзербайжан Республикасы ішкі істер министрінің орынбасары\tNümunəzadə Rəşad Əli oğlu\tAzərbaycan Respublikası daxili işlər nazirinin müavini
Мисалова Севда Тофик кызы\tначальник отдела Государственного таможенного комитета\tчлен\tМисалова Севда Тофик қызы\tМемлекеттік кеден комитеті бөлімінің бастығы\tMisalova Sevda Tofiq qızı\tDövlət Gömrük Komitəsinin şöbə rəisi
Орнеков Ибрагим Шукюр оглу\tсоветник Генеральной прокуратуры\tэксперт\tӨрнеков Ибрагим Шүкір оғлы\tБас прокуратураның кеңесшісі\tÖrnəkov İbrahim Şükür oğlu\tBaş Prokurorluğun müşaviri";

/// Both Parties enter and share their delegations to this session.
pub(super) async fn lay_out(stage: &Stage, id: SessionId) -> Result<(), Refusal> {
    for (party, table) in [(Party::Kazakhstan, KAZAKHSTAN), (Party::Azerbaijan, AZERBAIJAN)] {
        let secretary = people::at_desk(&stage.office, party, Role::Secretary).await?;
        let form = TableForm { version: "0".into(), table: table.into() };
        take_table(&stage.office, &secretary, At { id, version: 0 }, &form).await?;
        share(&stage.office, &secretary, At { id, version: 1 }).await?;
    }
    Ok(())
}
