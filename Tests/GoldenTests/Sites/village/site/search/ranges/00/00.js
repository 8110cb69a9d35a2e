noticeboardSearch("ranges",0,"f22c9ab275a3a93cMA==","AQUA+v8AATACAw==");
