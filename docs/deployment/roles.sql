-- As a superuser, once, before the first start; replace the passwords. See "PostgreSQL outside" in ../operations.md.
CREATE ROLE wederkerig_owner LOGIN PASSWORD 'owner-password';
CREATE ROLE wederkerig_app LOGIN PASSWORD 'app-password';
CREATE DATABASE wederkerig OWNER wederkerig_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE wederkerig FROM PUBLIC;
GRANT CONNECT ON DATABASE wederkerig TO wederkerig_app;
