//! Entering the demonstration as anyone: an invented commission, on this machine alone.

use app::people::enter_as;
use axum::{http::StatusCode, response::Response};
use domain::{parties::Party, people::Role};
use secretariat::{
    Refusal,
    people::{self, SignInForm},
};

use crate::{
    cookies,
    demonstration::{PASSWORD, address},
    desk::{Desk, safe_back, see, with_cookie},
};

pub(crate) async fn choose(desk: Desk) -> Response {
    if !desk.house.demo {
        return desk.respond(Err(Refusal::NotFound));
    }
    let title = enter_as::title(desk.words);
    desk.cover(StatusCode::OK, &title, || enter_as::view(desk.words))
}

pub(crate) async fn enter(desk: Desk) -> Response {
    let answer = async {
        let said = |name: &str| desk.typed.get(name).map_or("", String::as_str);
        let chosen = Party::from_key(said("party")).zip(Role::from_key(said("role")));
        let (party, role) = chosen.filter(|_| desk.house.demo).ok_or(Refusal::NotFound)?;
        let form = SignInForm { address: address(party, role), password: PASSWORD.into() };
        let began = people::sign_in(desk.office(), &form).await?;
        let answer = see(safe_back(said("back")));
        Ok(with_cookie(answer, cookies::signed_in(&began.secret, began.lasts, &desk.house.public)))
    };
    desk.respond(answer.await)
}
