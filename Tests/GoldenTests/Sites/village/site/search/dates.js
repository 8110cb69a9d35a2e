noticeboardSearch("dates",0,"f22c9ab275a3a93c","AREA7v8AAAAAAAAAALqXAYACuZkBAA==");
