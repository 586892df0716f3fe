### The two Parties and their Governments, in the forms that sentences need.

## The Party in one word, as beside its mark

parties-kazakhstan = Qazaxıstan
parties-azerbaijan = Azərbaycan
parties-kazakhstan-genitive = Qazaxıstanın
parties-azerbaijan-genitive = Azərbaycanın
parties-pair = { $first } — { $second }

## The Party as a Side of the Agreement

parties-side-kazakhstan = Qazaxıstan Tərəfi
parties-side-azerbaijan = Azərbaycan Tərəfi
parties-side-kazakhstan-genitive = Qazaxıstan Tərəfinin
parties-side-azerbaijan-genitive = Azərbaycan Tərəfinin

## The State

parties-state-kazakhstan = Qazaxıstan Respublikası
parties-state-azerbaijan = Azərbaycan Respublikası

## The Government, which the Party is

parties-government-kazakhstan = Qazaxıstan Respublikasının Hökuməti
parties-government-azerbaijan = Azərbaycan Respublikasının Hökuməti
parties-government-kazakhstan-genitive = Qazaxıstan Respublikası Hökumətinin
parties-government-azerbaijan-genitive = Azərbaycan Respublikası Hökumətinin

## "Between the Governments", the owner of the original first ($party: who stands first)

parties-between = { $party ->
    [kazakhstan] Qazaxıstan Respublikası Hökuməti ilə Azərbaycan Respublikası Hökuməti arasında
   *[azerbaijan] Azərbaycan Respublikası Hökuməti ilə Qazaxıstan Respublikası Hökuməti arasında
}

## Parties by their part in a matter

parties-party = Tərəf
parties-both = Hər iki Tərəf
parties-own = Sizin Tərəfiniz
parties-other = Digər Tərəf
parties-host = Qəbul edən Tərəf
