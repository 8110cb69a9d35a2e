import Testing

@testable import Templates

@Suite struct `A compact script means what its source means` {
    private func compact(_ source: String) -> String {
        String(decoding: CompactScript.bytes(of: Array(source.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("a = 1; // b\n/* c\n */ d = 2;", "a=1;d=2;\n"),
        ("return a + b;", "return a+b;\n"),
        ("a + +b - -c; a++ + b", "a+ +b- -c;a++ +b\n"),
    ])
    func `comments and needless spaces go`(source: String, result: String) { #expect(compact(source) == result) }

    @Test(arguments: [
        ("f()\n(g)\n", "f()\n(g)\n"), ("a = b\nc()\n", "a=b\nc()\n"), ("i++\nj", "i++\nj\n"),
        ("if (a) {\n  b();\n}\nc", "if(a){b()}\nc\n"), ("a\n  .b(\n  c\n)", "a.b(c)\n"), ("x = `a`\ny", "x=`a`\ny\n"),
    ])
    func `the end of a line stays where it may end a statement`(source: String, result: String) {
        #expect(compact(source) == result)
    }

    @Test(arguments: [
        ("f(() => { a(); b(); });", "f(()=>{a();b()});\n"), ("{ while (a()); }", "{while(a());}\n"),
        ("{ for (;;); }", "{for(;;);}\n"), ("{ if (a) b(); else; }", "{if(a)b();else;}\n"),
        ("x = `${ () => { a(); } }`;", "x=`${()=>{a()}}`;\n"),
    ])
    func `a brace ends a block's last statement, unless that is a semicolon alone`(source: String, result: String) {
        #expect(compact(source) == result)
    }

    @Test(arguments: [
        ("s = \" // a  b\" + '\\' /* '", "s=\" // a  b\"+'\\' /* '\n"),
        ("s = `a  ${ f({ a: `}  ${ b }` }) }  c`", "s=`a  ${f({a:`}  ${b}`})}  c`\n"),
        ("r = /[/\"]  \\/ /g.test(a) / 2 / b", "r=/[/\"]  \\/ /g.test(a)/2/b\n"),
        ("f(/ a/, x => / b/); return / c/", "f(/ a/,x=>/ b/);return/ c/\n"),
    ])
    func `texts and expressions stay as they are`(source: String, result: String) { #expect(compact(source) == result) }

    @Test func `numbers that have a name only for people stand for themselves, and so does truth`() {
        #expect(compact("const MOST = 12; if (a > MOST) f(MOST, true);") == "if(a>12)f(12,!0);\n")
        #expect(compact("const MOST = 12; f({ MOST }, page.MOST);") == "let a=12;f({MOST:a},page.MOST);\n")
        #expect(compact("const MOST = size; f(MOST); return false;") == "let a=size;f(a);return !1;\n")
    }

    @Test func `names of one statement are free for the next, those of all are not`() {
        #expect(compact("const one = first => first; const two = second => second;") == "let a=b=>b,b=a=>a;\n")
        #expect(
            compact("const all = f(); const one = first => first + all; const two = last => { let all; g(last); };")
                == "let a=f(),b=c=>c+a,c=b=>{let a;g(b)};\n")
        #expect(
            compact("(core => { const one = next => core(next); const two = next => one(next); })();")
                == "(a=>{let b=c=>a(c),c=a=>b(a)})();\n")
    }

    @Test func `what is declared gets a short name, the same everywhere`() {
        #expect(
            compact("const total = 1; function twice(number) { return total * number; } twice(total)")
                == "let a=1;function c(b){return a*b}c(a)\n")
        #expect(compact("let one, [two, three] = four(five), six = seven;") == "let b,[d,a]=four(five),c=seven;\n")
        #expect(compact("list.map((item, place) => `${item}${place}`)") == "list.map((b,a)=>`${b}${a}`)\n")
        #expect(
            compact("for (const word of words) try { go(word) } catch (error) { }")
                == "for(let a of words)try{go(a)}catch(b){}\n")
    }

    @Test func `names of properties, keys and of what the browser gives stay`() {
        #expect(compact("const name = 1; page.name = name;") == "let a=1;page.name=a;\n")
        #expect(
            compact("const { title, date: day } = page, other = { title };")
                == "let{title:a,date:c}=page,b={title:a};\n")
        #expect(
            compact("const f = ({ key }) => ({ key, value: window });") == "let f=({key:a})=>({key:a,value:window});\n")
        #expect(compact("const o = { go() { return 1; }, me: {} };") == "let o={go(){return 1},me:{}};\n")
    }

    @Test func `what a parameter or a name is set to is not declared`() {
        #expect(
            compact("const f = (list = new Map(), { key = one(two), more }) => list;")
                == "let f=(a=new Map(),{key:c=one(two),more:b})=>a;\n")
    }

    @Test func `words of the language and methods that are named like them stay`() {
        #expect(
            compact("go().catch(() => { delete list[0]; if (list) return; });")
                == "go().catch(()=>{delete list[0];if(list)return});\n")
    }

    @Test func `declarations after one another are one`() {
        #expect(compact("const a = 1;\nconst b = () => { c(); };\nlet d;") == "let a=1,b=()=>{c()},d;\n")
        #expect(
            compact("const a = 1; [a].f(); const b = 2; if (a) f(); const c = 3;")
                == "let a=1;[a].f();let b=2;if(a)f();let c=3;\n")
        #expect(compact("for (let i = 0; i < 2; i++) f(i); let j;") == "for(let i=0;i<2;i++)f(i);let j;\n")
    }

    @Test func `a short name is none that stands there already`() {
        #expect(compact("let first = a, second = b;") == "let d=a,c=b;\n")
    }

    @Test func `the same source gives the same bytes`() {
        let source = (0..<80).map { "let name\($0) = \($0);" }.joined()
        #expect(compact(source) == compact(source))
    }
}
