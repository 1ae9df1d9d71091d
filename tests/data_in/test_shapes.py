"""A matrix of names and a list of pairs are known by their shape, and other tables are not taken for them."""

from nkmap.data_in.found import Table
from nkmap.data_in.reading import tables
from nkmap.data_in.shapes import is_list_of_pairs


def read(text: str) -> Table:
    return tables(text.encode(), "network.csv").tables[0]


def test_the_same_names_on_top_and_at_the_left_with_numbers_inside_are_a_matrix() -> None:
    assert read(",Office,Pilots,Union\nOffice,0,2,\nPilots,2,0,1\nUnion,,1,0\n").is_matrix
    assert read("Name;Office;Pilots\nOffice;;0,5\nPilots;1,5;\n").is_matrix
    assert read(",1,2,3\n1,0,2,1\n2,1,0,0\n3,0,0,0\n").is_matrix


def test_numbers_for_names_are_no_matrix() -> None:
    assert not read("Name,Influence,Stance\nOffice,1,2\nPilots,3,4\n").is_matrix
    assert not read("From,Office,Pilots\nOffice,pays,\nPilots,,asks\n").is_matrix
    assert not read("Name,Office\nOffice,1\n").is_matrix


def test_names_that_come_back_are_pairs_but_names_with_their_parents_are_not() -> None:
    assert is_list_of_pairs(read("a,b\nOffice,Pilots\nOffice,Union\nPilots,Union\n"))
    assert is_list_of_pairs(read("a,b,n\nOffice,Pilots,1\nPilots,Union,2\nOffice,Union,3\n"))
    assert not is_list_of_pairs(read("name,part of\nOffice,City\nPilots,Office\nCity,\n"))
    assert not is_list_of_pairs(read("name,kind\nOffice,public\nPilots,public\n"))
    assert not is_list_of_pairs(read("name,n\nOffice,1\nOffice,2\n"))
