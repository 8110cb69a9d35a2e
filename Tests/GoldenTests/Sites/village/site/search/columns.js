noticeboardSearch("columns",0,"8887f1848a4bf095",{"categories":[["",2],["社会救助",1],["",5],["财务公开",1],["",3]],
"places":[["9901","示例市",-1],["990101","东县",0],["990101001","河口镇",1],["990101001201","松溪村",2]],
"series":"Y2CcL8/IACeYsBDsjPPlGTkYTRgZGE0Y2eFKAQ=="});
