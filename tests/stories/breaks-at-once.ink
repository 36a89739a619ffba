// Nothing of it can be told.
-> round
=== round ===
-> round_again
=== round_again ===
-> round
