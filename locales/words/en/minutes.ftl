### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = Minutes of the session
minutes-item = Item { $number }
minutes-decision = Decision { $number }
minutes-corrigendum = Corrigendum to the minutes

## Parts of an item

minutes-heard = Heard
minutes-discussed = Discussed
minutes-decided = Decided

## Kinds of decision, executor, deadline

minutes-kind-decision = decision
minutes-kind-assignment = assignment
minutes-kind-recommendation = recommendation
minutes-kind-taken-note = taken note of
minutes-executor = Responsible
minutes-deadline = Deadline

## States of the minutes

minutes-state-draft = draft
minutes-state-circulated = circulated
minutes-state-agreed = agreed
minutes-state-signed = signed
minutes-agreed-by-one = Agreed by one Party
minutes-agreed-by-both = Agreed by both Parties
minutes-working-translation = Working translation, without places for signature

## Acts

minutes-save = Save
minutes-circulate = Send for agreement
minutes-agree = Agree
minutes-withdraw-agreement = Withdraw the agreement
minutes-comment = Comment
minutes-propose-wording = Propose wording
minutes-print = Print the minutes

## Why an act cannot be done: the rules of domain::rules::Rule, by name

minutes-rule-day-too-early = This day is too early: not before { $day }.
minutes-rule-not-in-this-state = { $state ->
    [draft] This is not possible: the minutes are still a draft.
    [circulated] This is not possible: the minutes have been circulated.
    [commented] This is not possible: there are comments on the minutes.
    [agreed] This is not possible: the minutes have been agreed by both Parties.
   *[signed] This is not possible: the minutes have been signed.
}
minutes-rule-texts-missing = { $language ->
    [kk] Texts missing or not checked in Kazakh: { $count }.
    [az] Texts missing or not checked in Azerbaijani: { $count }.
    [ru] Texts missing or not checked in Russian: { $count }.
   *[en] Texts missing or not checked in English: { $count }.
}
minutes-rule-not-a-language = { $language ->
    [kk] These minutes are not kept in Kazakh.
    [az] These minutes are not kept in Azerbaijani.
    [ru] These minutes are not kept in Russian.
   *[en] Minutes are not kept in English.
}
minutes-rule-text-moved = Another text has been circulated since: read it and agree again.
minutes-rule-nothing-to-withdraw = Your Party has not agreed to this text.
minutes-rule-written-item-gone = The item has left the agenda, but the minutes say something on it.
minutes-rule-decision-gone = This decision is no longer in the minutes.
minutes-rule-decisions-full = { $most ->
    [one] One item cannot have more than { $most } decision.
   *[other] One item cannot have more than { $most } decisions.
}
minutes-rule-remark-gone = There is no such comment.
minutes-rule-not-in-this-state-of-decision = { $state ->
    [noted] This is not possible: the matter was taken note of, and nothing is to be done.
    [open] This is not possible: the decision is still being carried out.
    [reported] This is not possible: the decision has been reported as carried out.
    [disputed] This is not possible: it is disputed that the decision was carried out.
    [done] This is not possible: the decision has been carried out.
   *[dropped] This is not possible: the decision has been given up.
}
minutes-rule-not-by-a-later-session = Only a session after session No. { $number } can give this decision up.
minutes-rule-nothing-to-dispute = The other Party has reported nothing.
