"""The explorer: six views and the page of a pair, as data (`panels`), as files (`site`) and as a page."""
