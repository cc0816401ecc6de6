# finding: GI101 4 GI501
# run: imports a module of the project
from app.clients import gemini

prompt = "Name a moon."
print(gemini.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
