noticeboardSearch("places",0,"bc34b82c4833b6ec","ARMA7P/msrPlj6PplYcK5p2+5rqq5p2R");
