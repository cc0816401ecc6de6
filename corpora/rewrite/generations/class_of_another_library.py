# run: there is no such library
from acme.models import GenerativeModel

model = GenerativeModel("m")
print(model.generate_content("Name a moon."))
