// What the run has made of her, and which two endings it has earned (PLAN.md, section 8).

=== function bent() ===
// What he sent her to learn has made of her: twice the same, else the first. If he never sent her, she found people by herself.
{
- sent_cold != "" and sent_cold == sent_good:
    ~ return sent_cold
- sent_first != "":
    ~ return sent_first
- sent_cold != "":
    ~ return sent_cold
- sent_good != "":
    ~ return sent_good
- else:
    ~ return "people"
}

=== function ending_for(skip) ===
// The first ending that fits, leaving out one. By numbers, for bands are empty in Inky.
{
- skip != "second-sunday" and us == "friends" and date == "courted":
    ~ return "second-sunday"
- skip != "held" and closeness >= 7 and hold >= 1:
    ~ return "held"
- skip != "open-roof" and reach >= 7 and hold <= -1:
    ~ return "open-roof"
- skip != "lent" and isabella == "asked" and isabella_note:
    ~ return "lent"
- skip != "signed" and couple_told == "both":
    ~ return "signed"
- skip != "two-letters" and amy >= 7 and amy_told != "never":
    ~ return "two-letters"
- skip != "two-accounts" and signing == "contested" and blame <= 1:
    ~ return "two-accounts"
- skip != "the-drawer" and candour <= -2:
    ~ return "the-drawer"
- skip != "yours":
    ~ return "yours"
- else:
    ~ return "the-drawer"
}

=== function seal() ===
// Once, at the end of 18; whatever moves later, these two stay.
~ seal_a = ending_for("")
~ seal_b = ending_for(seal_a)
