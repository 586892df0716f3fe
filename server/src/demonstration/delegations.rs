//! The delegations of the demonstration, pasted from a table as a secretary would.

use domain::{delegations::Delegation, identifiers::SessionId, parties::Party, people::Role};
use secretariat::{
    Actor, Refusal,
    delegations::{MemberForm, TableForm, own_delegation, save_member, share, take_table},
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
        link_head(stage, &secretary, id).await?;
        share(&stage.office, &secretary, At { id, version: 2 }).await?;
    }
    Ok(())
}

/// The head of the delegation has the account of the Party's delegate, and so agrees the minutes on the screen.
async fn link_head(stage: &Stage, secretary: &Actor, id: SessionId) -> Result<(), Refusal> {
    let delegate = people::at_desk(&stage.office, secretary.party(), Role::Delegate).await?;
    let mut reading = stage.office.read(secretary).await?;
    let kept = own_delegation(&mut reading, id).await?.kept;
    drop(reading);
    let head = kept.record.list.as_ref().and_then(Delegation::head).ok_or(Refusal::NotFound)?;
    let form = MemberForm { account: delegate.account().to_string(), ..MemberForm::from(head) };
    save_member(&stage.office, secretary, At { id, version: kept.version }, Some(head.person.id), &form).await
}
