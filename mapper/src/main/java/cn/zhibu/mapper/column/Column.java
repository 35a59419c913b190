package cn.zhibu.mapper.column;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** A list as an SQL array, for {@code unnest}: the text of the statement stays the same for any number of rows, so that it is planned once. */
abstract class Column extends BaseTypeHandler<List<?>> {

    private final String type;

    Column(String type) {
        this.type = type;
    }

    /** An array of a class the driver can send. */
    abstract Object[] values(List<?> list);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, List<?> list, JdbcType jdbcType)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values(list)));
    }

    @Override
    public List<?> getNullableResult(ResultSet row, String column) {
        throw parameterOnly();
    }

    @Override
    public List<?> getNullableResult(ResultSet row, int column) {
        throw parameterOnly();
    }

    @Override
    public List<?> getNullableResult(CallableStatement call, int column) {
        throw parameterOnly();
    }

    private UnsupportedOperationException parameterOnly() {
        return new UnsupportedOperationException("A column of " + type + " is a parameter, never a result.");
    }
}
