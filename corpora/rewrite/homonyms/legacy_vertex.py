# finding: GI202 5 GI581
# finding: GI202 6 GI581
# run: needs the vertexai package
import vertexai
from vertexai.generative_models import GenerativeModel

vertexai.init(project="p", location="us-central1")
model = GenerativeModel("gemini-1.5-pro")
for chunk in model.generate_content(contents="Name three moons.", stream=True):
    print(chunk.text)
