/** The whole service on a stage: real engines, the stand-in for WeCom, and a clock that is moved by hand. */
package cn.zhibu.app.theatre;
