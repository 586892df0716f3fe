comparison-removed = removed
comparison-added = added
comparison-look-alike = look-alike letters of another alphabet
comparison-invisible = a difference the eye cannot see
comparison-parts = Parts of the text that differ
comparison-part-added = Added
comparison-part-removed = Deleted
comparison-part-moved = Moved: before, { $from }
comparison-same = The text does not differ.
comparison-layout = Show changes
comparison-in-one = in one text
comparison-side-by-side = side by side: before and after
comparison-unchanged = { $count ->
    [one] { $count } part unchanged
   *[other] { $count } parts unchanged
}
