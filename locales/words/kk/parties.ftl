### The two Parties and their Governments, in the forms that sentences need.

## The Party in one word, as beside its mark

parties-kazakhstan = Қазақстан
parties-azerbaijan = Әзербайжан
parties-kazakhstan-genitive = Қазақстанның
parties-azerbaijan-genitive = Әзербайжанның
parties-pair = { $first } — { $second }

## The Party as a Side of the Agreement

parties-side-kazakhstan = Қазақстан Тарапы
parties-side-azerbaijan = Әзербайжан Тарапы
parties-side-kazakhstan-genitive = Қазақстан Тарапының
parties-side-azerbaijan-genitive = Әзербайжан Тарапының

## The State

parties-state-kazakhstan = Қазақстан Республикасы
parties-state-azerbaijan = Әзербайжан Республикасы

## The Government, which the Party is

parties-government-kazakhstan = Қазақстан Республикасының Үкіметі
parties-government-azerbaijan = Әзербайжан Республикасының Үкіметі
parties-government-kazakhstan-genitive = Қазақстан Республикасы Үкіметінің
parties-government-azerbaijan-genitive = Әзербайжан Республикасы Үкіметінің

## "Between the Governments", the owner of the original first ($party: who stands first)

parties-between = { $party ->
    [kazakhstan] Қазақстан Республикасының Үкіметі мен Әзербайжан Республикасының Үкіметі арасындағы
   *[azerbaijan] Әзербайжан Республикасының Үкіметі мен Қазақстан Республикасының Үкіметі арасындағы
}

## Parties by their part in a matter

parties-party = Тарап
parties-both = Екі Тарап
parties-own = Сіздің Тарабыңыз
parties-other = Екінші Тарап
parties-host = Қабылдаушы Тарап
