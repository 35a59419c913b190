/** The books of dues: ledger, statements, publication, and what is handed to the upper level. */
@NullMarked
package cn.zhibu.domain.dues.books;

import org.jspecify.annotations.NullMarked;
