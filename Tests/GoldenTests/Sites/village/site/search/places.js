noticeboardSearch("places",0,"f22c9ab275a3a93c","ARMA7P/msrPlj6PplYcK5p2+5rqq5p2R");
