import Markup
import Testing

@Suite struct HTMLParserTests {
  @Test(arguments: [
    ("<p>One <b>two</b> three</p>", "p('One ' b('two') ' three')"),
    ("<p>One<p>Two", "p('One') p('Two')"),
    ("<p>One<div>Two</div>Three", "p('One') div('Two') 'Three'"),
    ("<ul><li>One<li>Two<ul><li>In</ul></ul>", "ul(li('One') li('Two' ul(li('In'))))"),
    ("<table><tr><td>1<td>2<tr><td>3</table>", "table(tr(td('1') td('2')) tr(td('3')))"),
    ("<dl><dt>A<dd>B<dt>C</dl>", "dl(dt('A') dd('B') dt('C'))"),
    ("<br/>x<img src=a>y", "br() 'x' img() 'y'"),
    ("<DIV>x</Div>", "div('x')"),
    ("a < b and <3", "'a ' '< b and ' '<3'"),
    ("<my-card>x</my-card>", "other('x')"),
  ])
  func buildsTheTreeThatBrowsersBuild(markup: String, expected: String) {
    #expect(outline(markup) == expected)
  }

  @Test(arguments: [
    ("</div></p><p>One</p></section>Two", "p('One') 'Two'"),
    ("<table><tr><td></div>x</td></tr></table>y", "table(tr(td('x'))) 'y'"),
    ("<div><b>x</div>y</b>z", "div(b('x')) 'y' 'z'"),
    ("<b><p>x</b>y</p>z", "b(p('x')) 'y' 'z'"),
    ("<a href=1>x<a href=2>y</a>", "a('x') a('y')"),
    ("<svg><path><p>out</p>", "svg(other()) p('out')"),
  ])
  func ignoresEndTagsThatCloseNothing(markup: String, expected: String) {
    #expect(outline(markup) == expected)
  }

  @Test(arguments: [
    ("a<!-- <p>no</p> -->b", "'a' 'b'"),
    ("a<!-->b", "'a' 'b'"),
    ("<!DOCTYPE html><?xml version='1'?>a", "'a'"),
    ("a<![CDATA[ <p>no</p> ]]>b", "'a' 'b'"),
    ("<script>if (a</b/.test(c)) '<p>'</script>x", "script('if (a</b/.test(c)) '<p>'') 'x'"),
    ("<style>p > a {}</style>x", "style('p > a {}') 'x'"),
    ("<title>A &amp; <b></title>x", "title('A & <b>') 'x'"),
    ("<noscript><img></noscript>x", "noscript('<img>') 'x'"),
    ("<script>never closed <p>", "script('never closed <p>')"),
    ("x<!-- never closed", "'x'"),
    ("x<p class=\"never closed", "'x' p()"),
  ])
  func skipsWhatIsNoText(markup: String, expected: String) {
    #expect(outline(markup) == expected)
  }

  @Test func closesTheHeadAtTheFirstElementOfTheBody() {
    #expect(
      outline("<html><head><title>T</title><div>x</div></body></html>y")
        == "html(head(title('T')) div('x') 'y')")
  }

  @Test func keepsTheAttributesThatTellSomething() {
    let document = HTMLParser.parse(
      Array("<a HREF='x?a=1&amp;b=2' onclick=y() class = \"one two\" hidden>".utf8))
    #expect(document.value(.href, of: 1) == "x?a=1&b=2")
    #expect(document.value(.class, of: 1) == "one two")
    #expect(document.value(.hidden, of: 1) == "")
    #expect(document.value(.id, of: 1) == nil)
  }

  @Test func knowsAPieceFromAPage() {
    #expect(HTMLParser.parse(Array("<p>x</p>".utf8)).isFragment)
    #expect(!HTMLParser.parse(Array("<body><p>x</p>".utf8)).isFragment)
  }

  @Test func survivesEveryPrefixOfAPage() {
    let page = Array(
      "<html><head><title>A</title><!-- c --><body class='x'><p>a&amp;b<br/></p>".utf8)
    for count in 0...page.count {
      let document = HTMLParser.parse(Array(page.prefix(count)))
      #expect(document.nodes.allSatisfy { Int($0.end) <= document.nodes.count })
    }
  }
}
