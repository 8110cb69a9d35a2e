noticeboardSearch("dates",0,"8887f1848a4bf095","AREA7v8AAAAAAAAAALqXAYACuZkBAA==");
