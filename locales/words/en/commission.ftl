### The Joint Commission: its establishment and its composition.

commission-title = Establishment and composition of the Joint Commission
commission-nothing = Nothing is recorded of the establishment and composition of the Joint Commission.
commission-nothing-told = The Parties notify each other of both by notes. Enter the note, and the composition is seen here from the day of its receipt.
commission-record = Prepare a note
commission-on-their-way = A note was dispatched and its receipt is not recorded; what it notifies does not count yet:
commission-notified = Notification

## Establishment

commission-establishment = Establishment
commission-establishment-day = Day of establishment
commission-establishment-instrument = Instrument
commission-establishment-none = The establishment is not recorded.
commission-establishment-differs = The Parties gave the establishment differently.
commission-why-establishment = The Parties may set up a Joint Commission. The day and the instrument are those of which they notified each other.

## Composition

commission-composition = Composition
commission-composition-none = The composition is not recorded.
commission-part-of = { $party ->
    [kazakhstan] Part of Kazakhstan
   *[azerbaijan] Part of Azerbaijan
}
commission-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
commission-office = Office
commission-office-co-chair = co-chair
commission-office-responsible-secretary = responsible secretary
commission-office-member = member
commission-since = In effect since
commission-why-composition = The composition is notified through diplomatic channels. It counts from the receipt of the note, or from a later day that the note names, until the next one.
commission-compared = Compared with the composition on { $day }
commission-same = The composition is the same.
commission-came = Came
commission-went = Went
commission-changed = Position or office changed
commission-from-to = was: { $from }; is: { $to }
commission-intervals = { $party ->
    [kazakhstan] Compositions of the part of Kazakhstan through time
   *[azerbaijan] Compositions of the part of Azerbaijan through time
}
commission-column-days = Days
commission-column-people = How many
commission-between = { $since } – { $until }
commission-from = from { $since }

## A delegation beside the composition

commission-told-not-recorded = { $party ->
    [kazakhstan] The composition of the part of Kazakhstan in the Joint Commission is not recorded: there is no note on it ({ $article }).
   *[azerbaijan] The composition of the part of Azerbaijan in the Joint Commission is not recorded: there is no note on it ({ $article }).
}
commission-told-missing = { $party ->
    [kazakhstan] Not in the composition of the part of Kazakhstan in the Joint Commission on { $day }: { $names }.
   *[azerbaijan] Not in the composition of the part of Azerbaijan in the Joint Commission on { $day }: { $names }.
}
commission-told-latest = The composition on that day
commission-told-needed = A note on the new composition is missing ({ $article }). This does not stand in the way of a session.
commission-open = Composition of the Joint Commission

## Why an act cannot be done: the rules of domain::rules::Rule, by name

commission-rule-empty = Nobody is in the composition.
commission-rule-full = { $most ->
    [one] A composition cannot have more than { $most } person.
   *[other] A composition cannot have more than { $most } people.
}
commission-rule-two-co-chairs = Each Party has one co-chair.
commission-rule-seated-twice = One person stands in the composition twice.
