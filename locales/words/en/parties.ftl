### The two Parties and their Governments, in the forms that sentences need.

## The Party in one word, as beside its mark

parties-kazakhstan = Kazakhstan
parties-azerbaijan = Azerbaijan
parties-kazakhstan-genitive = of Kazakhstan
parties-azerbaijan-genitive = of Azerbaijan
parties-pair = { $first } – { $second }

## The Party as a Side of the Agreement

parties-side-kazakhstan = Kazakhstan Party
parties-side-azerbaijan = Azerbaijan Party
parties-side-kazakhstan-genitive = of the Kazakhstan Party
parties-side-azerbaijan-genitive = of the Azerbaijan Party

## The State

parties-state-kazakhstan = Republic of Kazakhstan
parties-state-azerbaijan = Republic of Azerbaijan

## The Government, which the Party is

parties-government-kazakhstan = Government of the Republic of Kazakhstan
parties-government-azerbaijan = Government of the Republic of Azerbaijan
parties-government-kazakhstan-genitive = of the Government of the Republic of Kazakhstan
parties-government-azerbaijan-genitive = of the Government of the Republic of Azerbaijan

## "Between the Governments", the owner of the original first ($party: who stands first)

parties-between = { $party ->
    [kazakhstan] between the Government of the Republic of Kazakhstan and the Government of the Republic of Azerbaijan
   *[azerbaijan] between the Government of the Republic of Azerbaijan and the Government of the Republic of Kazakhstan
}

## Parties by their part in a matter

parties-party = Party
parties-both = Both Parties
parties-own = Your Party
parties-other = The other Party
parties-host = Host Party
