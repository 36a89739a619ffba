// A line behind a throw behind two choices; a line that no throw brings; a line behind one throw of a million.
-> table
=== table ===
A table.
* (sit) [Sit down.]
* (stand) [Stay up.]
    -> END
- A cup of dice.
* (throw) [Throw.]
* (pass) [Pass.]
    -> END
- ~ temp eyes = RANDOM(1, 6)
{eyes == 6:
    A six.
}
{eyes == 7:
    A seven.
}
{RANDOM(1, 1000000) == 77777:
    The needle in the hay.
}
{shuffle:
- Red.
- Green.
- Blue.
}
-> END
