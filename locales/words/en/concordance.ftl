concordance-title = Concordance of the languages
concordance-told = Parts of the text, their numbers, figures, dates and references are held against each other. The words are for a translator.
concordance-none = Nothing differs.
concordance-findings = Discrepancies
concordance-missing = This part is missing: { $language }
concordance-marks = Different numbers
concordance-structure = Parted in different ways
concordance-numbers = Different figures or months
concordance-references = Different references
concordance-nothing = none
concordance-article = article { $number }
concordance-part = paragraph { $number }
concordance-month = month { $number }
concordance-count = { $count ->
    [one] { $count } discrepancy
   *[other] { $count } discrepancies
}
