-- A bank's list is compared by name, thousands of names at a time: without this each batch reads every member of a large organisation.
create index member_plain_name on member (translate(name, '•・‧∙. 　', '·····'));
