### Papers: lists, attaching, one paper, its versions and acts.

## Lists

papers-title = Papers
papers-none = No papers yet.
papers-attach = Attach a paper
papers-download-all = Download all papers (ZIP)
papers-download = Download
papers-column-title = Paper
papers-column-of = What it is of
papers-column-file = File
papers-column-party = Party
papers-column-reach = State
papers-of-session = The session as a whole
papers-of-item = Agenda item { $number }
papers-of-item-gone = An item taken off the agenda
papers-of-minutes = The signed minutes
papers-of-communication = The communication
papers-reach-own = seen by your Party alone
papers-reach-shared = seen by both Parties
papers-reach-sealed = closed to changes
papers-marking-unmarked = No marking
papers-marking-official-use = For official use
papers-kind-text = text
papers-size-kilobytes = { $size } kB
papers-size-megabytes = { $size } MB
papers-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
papers-digest = SHA-256

## Attaching

papers-attach-told = Until you share the paper, the other Party does not know of it.
papers-attach-with-communication-told = The paper goes with the communication: once its dispatch is recorded, the other Party sees it.
papers-attach-send = Attach
papers-field-of = What it is of
papers-field-title = Title
papers-field-language = Language of the paper
papers-language-choose = Choose the language
papers-field-marking = Marking
papers-field-marking-told = Your Party sets the marking once, with the first version; nobody changes it later ({ $article }).
papers-field-file = File
papers-field-file-told = PDF, image (PNG, JPEG, TIFF), Word, Excel, PowerPoint or OpenDocument without macros, plain text. At most { $most }.
papers-file-here = The file is here: { $name } ({ $size }). There is no need to choose it again.
papers-sending = { $percent } % sent
papers-sending-again = The connection broke. The transfer will go on where it stopped.
papers-sending-refused = The file is not taken.
papers-sent = The whole file is here

## One paper

papers-versions-title = Versions
papers-version = Version { $number }
papers-version-before = Before sharing: version { $number }
papers-before-told = Earlier versions are seen by your Party alone.
papers-facts = Facts
papers-shared-by = Shared
papers-sealed-by = Closed to changes
papers-lede-own = Your Party alone sees the paper.
papers-lede-shared = Both Parties see the paper.
papers-lede-sealed = Both Parties see the scan; it is closed to changes.
papers-dispatched-told = It left with its communication and stays as it was sent.
papers-add-version = Add a version
papers-add-version-own-told = Marking and language stay. Your Party alone will see the new version.
papers-add-version-shared-told = Marking and language stay. The paper is shared: both Parties will see the new version at once.
papers-share = Share with the other Party
papers-share-told = The other Party will see the last version and can download it. This cannot be undone. Earlier versions stay with your Party.
papers-seal = Close to changes
papers-seal-told = Hold the checksum against the scan of the signed original in your hands. A closed scan is not replaced: after this there is only a correction agreed by both Parties.
papers-scans = Scan of the signed minutes
papers-scan-attach = Attach a scan
papers-scans-none = No scan yet.

## What was done

papers-attach-done = The paper is attached.
papers-version-done = The version is added.
papers-share-done = The paper is shared with the other Party.
papers-seal-done = The scan is closed to changes.

## Refusals

papers-file-missing = Choose a file.
papers-file-too-large = The file is too large: at most { $most }.
papers-uploads-full = Too many files that are not attached: at most { $most }. They are removed after a day.
papers-upload-gone = The file did not come whole, or is gone. Choose it again.
papers-rule-kind-not-taken = This file is not taken: its kind is told by what is in it, not by its name.
papers-rule-same-file = This very file is already the last version.
papers-rule-versions-full = The paper has { $most } versions already; no more can be added.
papers-rule-papers-full = Your Party has { $most } papers here already; no more can be attached.
papers-rule-dispatched = The paper left with its communication and stays as it was sent.
papers-rule-shared = The paper is shared already.
papers-rule-not-shared = Share the scan with the other Party first.
papers-rule-minutes-not-signed = A scan is attached to minutes that are signed.
papers-rule-not-a-scan = Only a scan of signed minutes can be closed to changes.
papers-rule-sealed = The scan is closed to changes: there is only a correction agreed by both Parties.

## Recall

papers-reach-recalled = recalled
papers-lede-recalled = The paper was shared by mistake and is recalled: the other Party is no longer given it.
papers-recall = Recall
papers-recall-told = The other Party can no longer download the paper, but sees that it was shared, who opened it, and the reason. What is downloaded already cannot be taken back.
papers-recall-done = The paper is recalled.
papers-recalled = Recall
papers-opened-by = { $party ->
    [kazakhstan] Downloaded by: Kazakhstan Party
   *[azerbaijan] Downloaded by: Azerbaijan Party
}
papers-opened-by-none = { $party ->
    [kazakhstan] Nobody downloaded the paper before it was recalled: Kazakhstan Party.
   *[azerbaijan] Nobody downloaded the paper before it was recalled: Azerbaijan Party.
}
papers-rule-recalled = The paper is recalled and no longer changes.

## The correction of a closed scan

papers-corrections = Corrections
papers-correction-awaited = Proposed, awaits the other Party’s answer
papers-correction-agreed = Agreed by both Parties
papers-correction-declined = Declined
papers-propose-correction = Propose a correction
papers-propose-correction-told = Attach the new scan and say why. The earlier scan stands until the other Party’s archivist agrees, and stays readable after that.
papers-propose-correction-done = The correction is proposed to the other Party.
papers-agree-correction = Agree to the correction
papers-agree-correction-told = The new scan takes the place of the earlier one, which stays readable. Compare the checksum.
papers-agree-correction-done = The correction is agreed: the scan is replaced.
papers-decline-correction = Decline the correction
papers-decline-correction-told = The scan stays as it is. Both Parties will read the reason.
papers-decline-correction-done = The correction is declined.
papers-rule-not-sealed = The scan is not yet closed to changes.
papers-rule-correction-awaited = A correction of this scan is proposed already and awaits its answer.
papers-rule-no-correction = No correction awaits an answer.
papers-rule-own-correction = Your Party proposed the correction: the other answers.
