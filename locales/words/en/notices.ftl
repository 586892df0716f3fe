### Notices: the inbox, subscriptions, letters, feeds.

## The inbox

notices-title = Notices
notices-lede = Unread: { $unread }.
notices-lede-many = More than { $most } are unread.
notices-lede-none = All are read.
notices-empty = No notices yet
notices-empty-told = They appear when somebody else does what you have subscribed to.
notices-new = new
notices-mark-read = Mark as read
notices-mark-all-read = Mark all as read
notices-read-done = It is marked as read.
notices-read-all-done = All notices are marked as read.
notices-decision = Decision { $cited }
notices-dispatched-on = dispatched { $day }
notices-proposed-on = proposed { $day }
notices-in-force-from = in force from { $day }

## What happened

notices-matter-session-proposed = A session is proposed
notices-matter-session-counter-proposed = A session is counter-proposed
notices-matter-session-agreed = A session is agreed
notices-matter-session-declined = A proposal of a session is declined
notices-matter-session-withdrawn = A proposal of a session is withdrawn
notices-matter-session-convened = A session is convened
notices-matter-session-opened = A session is opened
notices-matter-session-closed = A session is closed
notices-matter-session-postponed = A session is to be postponed
notices-matter-session-cancelled = A session is cancelled
notices-matter-agenda-agreed = An agenda is agreed
notices-matter-delegation-shared = The members of a delegation are communicated
notices-matter-minutes-circulated = Minutes are sent for agreement
notices-matter-minutes-remarked = A remark is made on minutes
notices-matter-minutes-agreed = A head of delegation agrees to minutes
notices-matter-minutes-signed = The signing of minutes is recorded
notices-matter-decision-reported = A decision is reported as carried out
notices-matter-decision-disputed = The implementation of a decision is disputed
notices-matter-decision-dispute-withdrawn = An objection to the implementation of a decision is withdrawn
notices-matter-decision-dropped = A decision is recorded as dropped
notices-matter-protocol-shared = An amendment protocol is shared
notices-matter-protocol-shared-anew = A new version of an amendment protocol is shared; the consents before are void
notices-matter-protocol-remarked = A remark is made on an amendment protocol
notices-matter-protocol-answered = A remark on an amendment protocol is answered
notices-matter-protocol-proposal-accepted = Proposed wording is taken over into an amendment protocol
notices-matter-protocol-agreed = A Party agrees to the text of an amendment protocol
notices-matter-protocol-agreement-withdrawn = Consent to the text of an amendment protocol is withdrawn
notices-matter-protocol-signed = The signing of an amendment protocol is recorded
notices-matter-protocol-withdrawn = A draft amendment protocol is withdrawn
notices-matter-protocol-in-force = An amendment protocol is in force
notices-matter-communication-dispatched = A communication is dispatched
notices-matter-communication-delivered = The delivery of a communication is recorded
notices-matter-communication-received = The receipt of a communication is recorded
notices-matter-communication-corrected = The entry of a communication is corrected
notices-matter-list-changed = A list of authorities is changed
notices-matter-composition-changed = The establishment or composition of the Joint Commission is notified
notices-matter-session-unanswered = A proposal of a session awaits an answer
notices-matter-decision-due = A decision is due soon
notices-matter-decision-overdue = A decision is overdue
notices-matter-communication-unreceived = A communication awaits the entry of its receipt

## Subscriptions

notices-subscriptions = Subscriptions
notices-subscriptions-lede = What you are told of, and how. A notice comes only of what you may read.
notices-subscriptions-done = The subscriptions are saved.
notices-subjects = What of
notices-subject-sessions = Sessions, agendas, minutes
notices-subject-decisions = Decisions and their deadlines
notices-subject-protocols = Protocols amending the Agreement
notices-subject-communications = Communications and their receipt
notices-subject-list-kazakhstan = List of authorities of Kazakhstan
notices-subject-list-azerbaijan = List of authorities of Azerbaijan
notices-subject-composition = Establishment and composition of the Joint Commission
notices-manner-silent = not at all
notices-manner-inbox = here, in the notices
notices-manner-digest = here and by a letter a day
notices-manner-at-once = here and by letter at once
notices-authorities = Single authorities
notices-authority-none = None yet.
notices-authority = Add an authority
notices-authority-choose = – choose an authority –
notices-authority-told = Of changes that concern it. To take an authority away, choose “not at all”.
notices-digest = The letter of the day
notices-digest-hour = At what hour
notices-digest-hour-told = By the time of your capital.
notices-no-address = To receive letters, give an address for letters in the settings.

## Letters, and the address for them

notices-letters = Letters
notices-mail-address = Address for letters
notices-mail-address-told = A letter says only that there is news; the rest opens after signing in. Without an address no letters come.
notices-mail-done = The address for letters is saved.
notices-letter-subject = Joint Commission: there is news
notices-letter-subject-digest = Joint Commission: the news of the day
notices-letter-lede = There is news for you:
notices-letter-sessions = on sessions
notices-letter-decisions = on decisions
notices-letter-protocols = on protocols amending the Agreement
notices-letter-communications = in communications: one may await the entry of its receipt
notices-letter-list = in the lists of authorities
notices-letter-composition = on the composition of the Joint Commission
notices-letter-open = The rest opens after signing in:
notices-letter-why = You received this letter because you gave your address in the settings. It needs no answer.
notices-letter-stop = To receive no more letters:
notices-stop = Receive no more letters
notices-stop-lede = No more letters of the Joint Commission will come to your address. Notices stay at hand after signing in.
notices-stop-done = No more letters will come. You may give your address again in the settings.

## Feeds

notices-feeds = Feeds
notices-feeds-lede = Links for your programs: news and a calendar. A feed opens what you may read to anybody who knows its link; keep it secret.
notices-feed-notices = Notices (Atom)
notices-feed-sessions = Calendar of sessions (iCalendar)
notices-feeds-none = No feeds yet
notices-feed-kind = What it carries
notices-feed-made = Made
notices-feed-act = Act
notices-feed-make = Make a feed
notices-feed-new = A new feed
notices-feed-revoke = Close
notices-feed-revoked = The feed is closed. Its link opens nothing any more.
notices-feed-link = Link of the feed
notices-feed-link-told = Copy it into your program.
notices-feed-link-shown = The link is shown once. If it is lost, close the feed and make another.
notices-feed-back = To the feeds
notices-calendar-name = Sessions of the Joint Commission
notices-calendar-state = State: { $state }
notices-calendar-opening = Opening: { $opening }

## What happened to papers

notices-matter-paper-recalled = A paper is recalled
notices-matter-scan-correction-proposed = A correction of a closed scan is proposed
notices-matter-scan-correction-agreed = A correction of a closed scan is agreed
notices-matter-scan-correction-declined = A correction of a closed scan is declined
