"""Tables of every branch and answers under every z."""
