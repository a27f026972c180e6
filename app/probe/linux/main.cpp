#include "app/probe/run.h"

int main(int count, char** arguments)
{
    return probe::run({arguments + 1, arguments + count});
}
