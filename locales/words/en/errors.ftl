### Pages of errors.

## 403: no right. Title, what it means

errors-403-title = You have no right to do this
errors-403-told = This act does not belong to your role. Roles are given by your Party’s administrator.

## 404: the same for what is absent and what is hidden

errors-404-title = Page not found
errors-404-told = The address may be mistyped, or the record is not open to you. The answer is the same in both cases.
errors-404-note = Error 404. If a link in a letter brought you here, sign in with the account to which it was sent.

## 409: changed meanwhile. On a page of its own, and above a form that came back with all that was typed

errors-409-title = The record has been changed by someone else meanwhile
errors-409-page = Nothing was done. Open the record again and repeat the act if it is still needed.
errors-409-told = Nothing is lost: what you typed is shown below. Compare it with the record and save again.
errors-409-reload = Open the record again

## 413: too large; 422: what was sent cannot be accepted

errors-413-title = Too much was sent
errors-413-told = Nothing was recorded. Go back, shorten the text and send again.
errors-422-title = Not accepted
errors-422-told = What was sent could not be read. Go back, check what you typed and send again.

## 429: too often; 500 and 503: our fault

errors-429-title = Too many requests
errors-500-title = The page could not be opened
errors-500-told = The fault is ours and has been recorded. If you were sending something, check whether it was saved.
errors-503-title = The secretariat is not available at the moment
errors-later = Try again later.
errors-number = Error { $status }
errors-reference = Reference: { $reference }

## 410: a file is lost

errors-410-title = A file is not on the server
errors-410-told = The record of the paper is there, but its file is missing or not whole. Tell whoever runs the server: files are restored from the backup. Missing:
