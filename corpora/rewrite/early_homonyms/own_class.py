
class Run:
    def __init__(self):
        self.outputs = [1, 2]


run = Run()
for output in run.outputs:
    print(output)
print(run.outputs[-1])
