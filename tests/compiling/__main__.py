from tests.compiling import write

write()
