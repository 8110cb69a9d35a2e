noticeboardSearch("dates",0,"bc34b82c4833b6ec","AREA7v8AAAAAAAAAALqXAYACuZkBAA==");
