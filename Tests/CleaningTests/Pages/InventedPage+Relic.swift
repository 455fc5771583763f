extension InventedPage {
  /// A page of 2002: a table for the layout, breaks for paragraphs, no class that says anything.
  static let relic = InventedPage(
    name: "relic", url: "http://www.quarry-herald.example/story.asp?id=44",
    markup: """
      <HTML><HEAD><TITLE>Quarry to reopen after nine years</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=760><TR><TD COLSPAN=2><A HREF="/">Home</A> | <A HREF="/sports">Sports</A> | <A HREF="/obits">Obituaries</A> | <A HREF="/classified">Classifieds</A></TD></TR><TR><TD WIDTH=140 VALIGN=TOP><FONT SIZE=1><A HREF="/w">Weather</A><BR><A HREF="/l">Lottery</A><BR><A HREF="/a">Advertise</A></FONT></TD>
      <TD><FONT SIZE=5><B>Quarry to reopen after nine years</B></FONT><BR><FONT SIZE=2>By DALE ORCUTT<BR>Herald Staff Writer</FONT><BR><BR>
      The limestone quarry at Hatch Hill will reopen in the spring, its owners told the county board Monday, nine years after it was shut down over dust complaints.<BR><BR>
      "We have put four million dollars into filters," said Roy Tillman, president of Hatch Stone Inc. "You will not know that we are there."<BR><BR>
      The board voted 5-2 in favor. Commissioner Ann Pruitt, who voted against it, said the filters had not been tested<BR>at full load.<BR><BR>
      About 60 people will be hired, Tillman said.<BR><BR><I>Dale Orcutt can be reached at 555-0142 or dorcutt@quarry-herald.example.</I><BR><BR><A HREF="/print.asp?id=44">Printer-friendly version</A> | <A HREF="/mail.asp?id=44">E-mail this story</A></TD></TR><TR><TD COLSPAN=2><FONT SIZE=1>Copyright 2002 The Quarry Herald. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>
      """,
    blocks: [
      "The limestone quarry at Hatch Hill will reopen in the spring, its owners told the county board Monday, nine years after it was shut down over dust complaints.",
      "\"We have put four million dollars into filters,\" said Roy Tillman, president of Hatch Stone Inc. \"You will not know that we are there.\"",
      "The board voted 5-2 in favor. Commissioner Ann Pruitt, who voted against it, said the filters had not been tested at full load.",
      "About 60 people will be hired, Tillman said.",
    ],
    title: "Quarry to reopen after nine years")
}
