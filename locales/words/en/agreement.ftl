### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Agreement
agreement-draft-note = This is the draft approved on 21 May 2005 by Resolution No. 489 of the Government of the Republic of Kazakhstan.
agreement-draft-unknown = Signature and entry into force have not been recorded.
agreement-refer-note = on divergence in interpretation the Parties refer to the Russian text.
agreement-russian-unsigned = The signed Russian text has not been recorded.

## Marks of a language’s text

agreement-unofficial = unofficial working translation
agreement-approved-draft = draft approved on 21 May 2005

## Languages of the text

agreement-languages = Languages
agreement-languages-choose = Show in these languages
agreement-languages-show = Show
agreement-languages-at-most = Three languages at most.
agreement-language-kk = Қазақша
agreement-language-az = Azərbaycanca
agreement-language-ru = Русский
agreement-language-en = English
agreement-text-in-languages = Text by language
agreement-verb-before = these words stand at the beginning of the list

## Parts of the text, and links to them

agreement-contents = Articles
agreement-article = Article { $number }
agreement-point = { $holder }({ $number })
agreement-preamble = Preamble
agreement-final-clause = Final clause
agreement-permanent-link = Permanent link: { $provision }
agreement-whole-text = The whole text
agreement-previous-article = Previous article
agreement-next-article = Next article
agreement-neighbours = Neighbouring articles

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Terrorism and its financing
agreement-subject-arms = Arms, ammunition, explosive, toxic and radioactive materials
agreement-subject-drugs = Narcotic drugs, psychotropic substances and precursors
agreement-subject-organised-crime = Organised crime
agreement-subject-laundering = Laundering of proceeds and illegal financial operations
agreement-subject-economic-crime = Economic crime
agreement-subject-illegal-migration = Illegal migration
agreement-subject-trafficking-in-persons = Trafficking in persons
