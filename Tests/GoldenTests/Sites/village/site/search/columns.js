noticeboardSearch("columns",0,"f22c9ab275a3a93c",{"categories":[["",2],["社会救助",1],["",5],["财务公开",1],["",3]],
"places":"M7C0NDBUeL5k15N93U93NHEZGhgqPNkx52nffi4jAwNDLmMjA0MA",
"series":"Y2CcL8/IACeYsBDsjPPlGTkYTRgZGE0Y2eFKAQ=="});
